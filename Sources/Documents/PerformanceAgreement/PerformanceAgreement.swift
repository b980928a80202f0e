import Domain

/// Builds the agreement of one level of office: statement, promised targets, money, and the signatures of both sides.
struct PerformanceAgreement {
    let level: OfficeLevel

    init(_ level: OfficeLevel) {
        self.level = level
    }

    static let asComputed = """
        Target yang dijanjikan disusun dari target triwulan, anggaran dan jumlahnya dari anggaran rinciannya; yang \
        belum ada menjadi lubang.
        """

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
        let isMade = input.dossier.isRegional == (level == .region)
        guard isMade, let agreements = AgreementParts(input, level: level) else {
            return ActionPlanTitles.empty(
                level.document, title: "Perjanjian Kinerja", lacking: lacking(input.options, isMade: isMade))
        }
        let plan = agreements.plan
        let titles = ActionPlanTitles(plan: plan)
        let heading = [plan.document.amended("PERJANJIAN KINERJA"), titles.yearLine ?? "TAHUN ………", name(titles)].filter
        { !$0.isEmpty }
        let sections = agreements.parts.enumerated().flatMap { index, part in
            let name = [part.first.signatory?.markedTitle].compactMap { $0 }
            let label = (["Perjanjian \(index + 1)"] + name).joined(separator: " ")
            var sections = self.sections(
                of: part, isFirst: index == 0, heading: heading, label: agreements.parts.count > 1 ? label : nil)
            // Each is signed and handed in on its own.
            if index > 0 { sections[0].letterhead = letterhead(titles, input.options) }
            return sections
        }
        var document = Document(
            id: level.document, title: titles.name(of: "Perjanjian Kinerja"), titleLines: heading,
            cover: Cover(lines: heading, emblem: input.options.emblem),
            letterhead: letterhead(titles, input.options), paper: input.options.paper ?? .folio, date: titles.date,
            sections: sections, gaps: titles.gaps(ofAgency: level != .region) + agreements.gaps)
        document.findingMarks = plan.printedMarks
        return document
    }

    /// - Parameter isMade: whether it is made from the plans of who owns the dossier.
    private func lacking(_ options: DocumentOptions, isMade: Bool) -> String {
        guard isMade else {
            return level == .region ? "rencana pemerintah daerah" : "rencana perangkat daerah"
        }
        guard !level.posts.isEmpty, let chosen = options.below else { return "rencana dengan target tahunan" }
        return "jabatan dengan id \(chosen)"
    }

    /// Whose agreement it is: the agency, or the region itself.
    private func name(_ titles: ActionPlanTitles) -> String {
        level == .region ? titles.plan.agency.region?.title.uppercased() ?? "" : titles.agencyLine
    }

    /// The head of a region has one of one's own; it names the post.
    private func letterhead(_ titles: ActionPlanTitles, _ options: DocumentOptions) -> Letterhead? {
        guard level == .region else { return titles.letterhead(options) }
        return titles.plan.agency.region.map {
            Letterhead(
                government: "", agency: $0.headTitle.uppercased(), address: options.address, emblem: options.emblem)
        }
    }

    /// The statement and its attachments; the first of a document stands below its title.
    ///
    /// - Parameter label: which of several agreements it is.
    private func sections(of part: AgreementPart, isFirst: Bool, heading: [String], label: String?) -> [Section] {
        let title: Content = .centered(heading.map { RichText($0, .strong) })
        let signatures: Content = .signatures(signatures(part))
        let statement = (isFirst ? [] : [title]) + AgreementStatement(part: part).content + [signatures]
        return [Section(startsPage: !isFirst, content: statement)]
            + part.tables.enumerated().map { index, table in
                var table = table
                let name =
                    part.tables.count > 1 ? "LAMPIRAN \(index + 1) PERJANJIAN KINERJA" : "LAMPIRAN PERJANJIAN KINERJA"
                table.label = label.map { "\($0), \(name)" }
                return Section(title: name, startsPage: true, content: [title, .table(table), signatures])
            }
    }

    /// The superior signs on the left, who promises on the right; the head of a region signs alone.
    private func signatures(_ part: AgreementPart) -> [SignatureBlock] {
        guard let second = part.second else { return [part.first.block(nil, placeAndDate: part.placeAndDate)] }
        return [
            second.block("PIHAK KEDUA,"), part.first.block("PIHAK PERTAMA,", placeAndDate: part.placeAndDate),
        ]
    }
}
