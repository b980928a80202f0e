import Domain

/// Builds the agreement of one level of office: statement, promised targets, money, and the signatures of both sides.
struct PerformanceAgreement {
    let level: OfficeLevel

    init(_ level: OfficeLevel) {
        self.level = level
    }

    /// An agreement's own document is preferred; else any plan that states the year's targets.
    private static let kinds: [DocumentKind] = [.performanceAgreement, .actionPlan, .workPlan, .keyIndicators]

    func document(of input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input, kinds: Self.kinds) else {
            return ActionPlanTitles.empty(
                level.document, title: "Perjanjian Kinerja", lacking: "rencana dengan target tahunan")
        }
        let titles = ActionPlanTitles(plan: plan)
        let tables = PerformanceAgreementTables(plan: plan, level: level)
        let heading = ["PERJANJIAN KINERJA", titles.yearLine, titles.agencyLine].compactMap { $0 }
        let attachments = [tables.targets, tables.budgets].compactMap { $0 }.enumerated().map { index, table in
            attachment(index + 1, table: table, heading: heading, plan: plan)
        }
        return Document(
            id: level.document, title: "Perjanjian Kinerja", titleLines: heading,
            cover: Cover(lines: heading, emblem: input.options.emblem), letterhead: titles.letterhead(input.options),
            paper: input.options.paper ?? .folio, date: titles.date,
            sections: [Section(content: statement(plan))] + attachments
                + [plan.marks.section].compactMap { $0 })
    }

    private func attachment(_ number: Int, table: Table, heading: [String], plan: StatedPlan) -> Section {
        Section(
            title: "Lampiran \(number) Perjanjian Kinerja", startsPage: true,
            content: [
                .centered(heading.map { RichText($0, .strong) }), .table(table), .signatures(signatures(plan)),
            ])
    }

    private func statement(_ plan: StatedPlan) -> [Content] {
        let year = plan.document.year.map { "tahun \($0)" } ?? "tahun ini"
        return [
            .paragraph(
                RichText(
                    "Untuk mewujudkan pemerintahan yang efektif, transparan, akuntabel dan berorientasi pada hasil, "
                        + "kami yang bertanda tangan di bawah ini:")),
            .facts([Fact("Nama", .room), Fact("Jabatan", level.firstPost(of: plan.agency))]),
            .paragraph(RichText([.init("selanjutnya disebut "), .init("PIHAK PERTAMA", .strong), .init(";")])),
            .facts([Fact("Nama", .room), Fact("Jabatan", level.secondPost(of: plan.agency))]),
            .paragraph(
                RichText([
                    .init("selaku atasan pihak pertama, selanjutnya disebut "), .init("PIHAK KEDUA", .strong),
                    .init("."),
                ])),
            .paragraph(
                RichText(
                    "Pihak pertama berjanji mewujudkan target kinerja \(year) yang tercantum dalam lampiran perjanjian "
                        + "ini untuk mencapai target jangka menengah dalam dokumen perencanaan, dan bertanggung jawab "
                        + "atas keberhasilan maupun kegagalan pencapaiannya.")),
            .paragraph(
                RichText(
                    "Pihak kedua melakukan supervisi yang diperlukan, mengevaluasi capaian kinerja perjanjian ini, dan "
                        + "mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.")),
            .signatures(signatures(plan)),
        ]
    }

    /// The superior signs on the left, who promises on the right.
    private func signatures(_ plan: StatedPlan) -> [SignatureBlock] {
        let place = plan.document.kind == .performanceAgreement ? plan.document.date.map { CellContent.text($0) } : nil
        return [
            SignatureBlock(
                introduction: "PIHAK KEDUA,", title: lines(level.secondPost(of: plan.agency))),
            SignatureBlock(
                introduction: "PIHAK PERTAMA,", placeAndDate: place ?? .room,
                title: lines(level.firstPost(of: plan.agency))),
        ]
    }

    private func lines(_ post: CellContent) -> [String] {
        post == .room ? ["……………………"] : post.paragraphs.map(\.text)
    }
}
