import Domain

/// Builds the agreement of one level of office: statement, promised targets, money, and the signatures of both sides.
struct PerformanceAgreement {
    let level: OfficeLevel

    init(_ level: OfficeLevel) {
        self.level = level
    }

    /// What the agreement leaves out of the plan it is made from.
    var unprinted: [Unprinted] {
        let all = Set(PlanLevel.allCases)
        let printed = Set([level.promised] + level.funded)
        let names = printed.sorted().map { $0.title.lowercased() }.joined(separator: ", ")
        return [
            Unprinted(
                "Jenjang selain \(names)", "hanya yang dijanjikan dan anggarannya yang tercantum",
                Set(all.subtracting(printed).map { .level($0) })),
            Unprinted(
                "Kaitan antarjenjang", "keduanya tercantum dalam lampiran yang terpisah",
                Set(printed.map { .parents(of: $0) })),
            Unprinted("Nomor dan kode", "barisnya dinomori menurut urutan", [.numbers, .codes]),
            Unprinted(
                "Target dan anggaran triwulan, dan keterangan selain sumber dana",
                "yang dijanjikan adalah target dan anggaran setahun",
                [
                    .rolesBeside([.target, .budget, .fundingSource]),
                    .figures(.target, of: .indicator, all, .quarters), .figures(.target, of: .node, all, .any),
                    .figures(.budget, of: .node, all, .quarters), .figures(.budget, of: .indicator, all, .any),
                ]),
            Unprinted(
                "Naskah pernyataan sumber", "pernyataan dicetak dengan naskah baku",
                [.blocks([.paragraph, .item, .contentsLine, .caption])]),
        ]
    }

    func document(of input: DocumentInput) -> Document {
        guard let agreements = AgreementParts(input, level: level) else {
            return ActionPlanTitles.empty(
                level.document, title: "Perjanjian Kinerja", lacking: lacking(input.options))
        }
        let plan = agreements.plan
        let titles = ActionPlanTitles(plan: plan)
        let heading = ["PERJANJIAN KINERJA", titles.yearLine ?? "TAHUN ………", titles.agencyLine].filter { !$0.isEmpty }
        let sections = agreements.parts.enumerated().flatMap { index, part in
            self.sections(of: part, isFirst: index == 0, heading: heading, plan: plan)
        }
        return Document(
            id: level.document, title: "Perjanjian Kinerja", titleLines: heading,
            cover: Cover(lines: heading, emblem: input.options.emblem), letterhead: titles.letterhead(input.options),
            paper: input.options.paper ?? .folio, date: titles.date,
            sections: sections + [plan.marks.section].compactMap { $0 }, gaps: titles.gaps)
    }

    private func lacking(_ options: DocumentOptions) -> String {
        guard !level.posts.isEmpty, let chosen = options.below else { return "rencana dengan target tahunan" }
        return "jabatan dengan id \(chosen)"
    }

    /// The statement and its attachments; the first of a document stands below its title.
    private func sections(of part: AgreementPart, isFirst: Bool, heading: [String], plan: StatedPlan) -> [Section] {
        let title: [Content] = isFirst ? [] : [.centered(heading.map { RichText($0, .strong) })]
        return [Section(startsPage: !isFirst, content: title + statement(part, of: plan))]
            + part.tables.enumerated().map { index, table in
                Section(
                    title: part.tables.count > 1
                        ? "LAMPIRAN \(index + 1) PERJANJIAN KINERJA" : "LAMPIRAN PERJANJIAN KINERJA", startsPage: true,
                    content: [
                        .centered(heading.map { RichText($0, .strong) }), .table(table),
                        .signatures(signatures(part, of: plan)),
                    ])
            }
    }

    private func statement(_ part: AgreementPart, of plan: StatedPlan) -> [Content] {
        let year = plan.document.year.map { "tahun \($0)" } ?? "tahun ini"
        return [
            .paragraph(
                RichText(
                    "Untuk mewujudkan pemerintahan yang efektif, transparan, akuntabel dan berorientasi pada hasil, "
                        + "kami yang bertanda tangan di bawah ini:")),
            .facts([Fact("Nama", .room), Fact("Jabatan", part.first)]),
            .paragraph(RichText([.init("selanjutnya disebut "), .init("PIHAK PERTAMA", .strong), .init(";")])),
            .facts([Fact("Nama", .room), Fact("Jabatan", part.second)]),
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
            .signatures(signatures(part, of: plan)),
        ]
    }

    /// The superior signs on the left, who promises on the right.
    private func signatures(_ part: AgreementPart, of plan: StatedPlan) -> [SignatureBlock] {
        let place = plan.document.kind == .performanceAgreement ? plan.document.date.map { CellContent.text($0) } : nil
        return [
            SignatureBlock(
                introduction: "PIHAK KEDUA,", title: lines(part.second)),
            SignatureBlock(
                introduction: "PIHAK PERTAMA,", placeAndDate: place ?? .room,
                title: lines(part.first)),
        ]
    }

    private func lines(_ post: CellContent) -> [String] {
        post == .room ? [WritingRoom.line] : post.paragraphs.map(\.text)
    }
}
