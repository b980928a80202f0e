import Domain

extension DocumentDefinition {
    static let revisionMatrix = DocumentDefinition(
        id: DocumentDefinitionID("matriks-semula-menjadi"),
        title: "Matriks Semula–Menjadi",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah bersama perubahan dokumennya: dua revisi berdampingan, target dan anggaran \
                semula dan menjadi, selisihnya, dan ruang untuk alasan.
                """,
            en: """
                Made by an agency together with a change of its documents: two revisions side by side, targets and budgets \
                before and after, the difference, and room for reasons.
                """),
        asComputed: """
            Target dan anggaran kedua revisi disusun dari triwulan dan rinciannya, dan selisih dari kedua hasil itu; \
            anggaran yang belum ada menjadi lubang, juga pada selisihnya.
            """,
        comparesRevisions: true,
        example: "tirta-kencana-2025/rencana-aksi-perubahan.yaml",
        sample: { RevisionSample.input },
        build: RevisionMatrix.build)
}

/// Builds the comparison of the last two revisions of one kind of document, or of two states of one dossier.
package enum RevisionMatrix {
    package static let id = DocumentDefinitionID("matriks-semula-menjadi")
    private static let title = "Matriks Semula–Menjadi"
    private static let lacking = """
        dua revisi dari dokumen yang sama; revisi yang lebih baru dikenali dari kata “Perubahan” pada judulnya, misalnya \
        “RENCANA AKSI PERUBAHAN TAHUN 2026”
        """

    /// The plans of a dossier that differ in a later state of it: the rows that do, each beside what it was.
    ///
    /// - Parameter lines: which states these are, below the title.
    package static func document(from before: DocumentInput, to after: DocumentInput, lines: [String]) -> Document {
        let pairs = changed(from: before, to: after)
        guard let first = pairs.first else {
            return ActionPlanTitles.empty(id, title: title, lacking: "rencana yang berbeda").listingHoles()
        }
        let titles = ActionPlanTitles(plan: first.pair.after)
        let heads = ["MATRIKS SEMULA–MENJADI", titles.agencyLine] + lines
        let sections = pairs.map { pair, rows in
            let own = ActionPlanTitles(plan: pair.after)
            return Section(
                title: DocumentSummary.title(of: pair.after.document), orientation: .landscape,
                content: [.table(table(of: pair, rows, isWhole: false))] + own.signatures(ofTable: 0, hasDate: true))
        }
        return Document(
            id: id, title: titles.name(of: title), titleLines: heads.filter { !$0.isEmpty },
            letterhead: titles.letterhead(after.options), paper: after.options.paper ?? .folio, sections: sections,
            gaps: titles.computedGaps
        ).listingHoles()
    }

    /// In the order of the later state, then what it no longer has; only what hangs together as a plan. With the rows
    /// that are otherwise.
    private static func changed(
        from before: DocumentInput, to after: DocumentInput
    ) -> [(pair: RevisionPair, rows: [RevisionPair.Row])] {
        let (old, new) = (before.dossier.documents, after.dossier.documents)
        let gone = old.filter { document in !new.contains { $0.id == document.id } }
        return (new + gone).filter { document in
            let (first, second) = (old.first { $0.id == document.id }, new.first { $0.id == document.id })
            return first?.entries != second?.entries || first?.statements != second?.statements
        }.map { document in
            let pair = RevisionPair(document, from: before, to: after)
            return (pair, pair.changedRows)
        }.filter { !$0.rows.isEmpty }
    }

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let pair = RevisionPair(input) else {
            return ActionPlanTitles.empty(id, title: title, lacking: lacking)
        }
        let titles = ActionPlanTitles(plan: pair.after)
        let kind = pair.after.document.kind.title
        let lines = ["MATRIKS SEMULA–MENJADI", kind.uppercased(), titles.agencyLine, titles.yearLine ?? ""]
        return Document(
            id: id, title: titles.name(of: title), titleLines: lines.filter { !$0.isEmpty },
            letterhead: titles.letterhead(input.options),
            paper: input.options.paper ?? .folio, date: titles.date,
            sections: [
                Section(
                    orientation: .landscape,
                    content: [.table(table(of: pair, pair.rows, isWhole: true))]
                        + titles.signatures(ofTable: 0, hasDate: true))
            ], gaps: titles.computedGaps)
    }

    private static func table(of pair: RevisionPair, _ rows: [RevisionPair.Row], isWhole: Bool) -> Table {
        let isNumbered = rows.contains { $0.printedNumber != nil }
        var ordinal = 0
        let body = rows.flatMap { row -> [TableRow] in
            if row.level != .agency { ordinal += 1 }
            let own = isNumbered || row.level == .agency ? nil : "\(ordinal)"
            return RevisionRows(pair: pair, row: row, ordinal: own).tableRows
        }
        let total = RevisionTotal(pair: pair, rows: rows, isWhole: isWhole).tableRow
        var table = Table(
            columns: columns, head: head, numberRow: (1...11).map(String.init),
            body: body + [total].compactMap { $0 })
        guard pair.after.figures == .asStated else { return FigureNote.noted(table) }
        let isMarked = table.body.contains { $0.cells.contains { $0.marks == [RevisionMoney.mark] } }
        if isMarked { table.notes = [RevisionMoney.note] }
        return table
    }

    private static let columns: [Table.Column] =
        [.init(weight: 2, alignment: .center), .init(weight: 6), .init(weight: 6)]
        + Array(repeating: [.init(weight: 3, alignment: .center), .init(weight: 4, alignment: .end)], count: 2)
        .flatMap { $0 }
        + [.init(weight: 4, alignment: .end), .init(weight: 3, alignment: .end), .init(weight: 5), .init(weight: 5)]

    private static let head: [TableRow] = [
        TableRow(
            .header,
            HeaderCells.tall(["NO", "URAIAN", "INDIKATOR KINERJA"], rows: 2)
                + [Cell("SEMULA", columns: 2), Cell("MENJADI", columns: 2), Cell("BERTAMBAH/(BERKURANG)", columns: 2)]
                + HeaderCells.tall(["PERUBAHAN", "ALASAN"], rows: 2)),
        TableRow(
            .header,
            ["Target", "Anggaran (Rp)", "Target", "Anggaran (Rp)", "Rp", "%"].map { Cell($0) }),
    ]
}
