import Domain

extension DocumentDefinition {
    static let revisionMatrix = DocumentDefinition(
        id: DocumentDefinitionID("matriks-semula-menjadi"),
        title: "Matriks Semula–Menjadi",
        purpose: """
            Disusun oleh perangkat daerah bersama perubahan dokumennya: dua revisi berdampingan, target dan anggaran \
            semula dan menjadi, selisihnya, dan ruang untuk alasan.
            """,
        sample: { RevisionSample.input },
        build: RevisionMatrix.build)
}

/// Builds the comparison of the last two revisions of one kind of document.
enum RevisionMatrix {
    private static let id = DocumentDefinitionID("matriks-semula-menjadi")
    private static let title = "Matriks Semula–Menjadi"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let pair = RevisionPair(input) else {
            return ActionPlanTitles.empty(id, title: title, lacking: "dua revisi dari dokumen yang sama")
        }
        let titles = ActionPlanTitles(plan: pair.after)
        let kind = pair.after.document.kind.title
        let lines = ["MATRIKS SEMULA–MENJADI", kind.uppercased(), titles.agencyLine, titles.yearLine ?? ""]
        return Document(
            id: id, title: title, titleLines: lines.filter { !$0.isEmpty },
            letterhead: titles.letterhead(input.options),
            paper: input.options.paper ?? .folio, date: titles.date,
            sections: [
                Section(
                    orientation: .landscape,
                    content: [.table(table(of: pair))] + titles.signatures(ofTable: 0, hasDate: true))
            ])
    }

    private static func table(of pair: RevisionPair) -> Table {
        Table(
            columns: columns, head: head, numberRow: (1...11).map(String.init),
            body: pair.rows.flatMap { RevisionRows(pair: pair, row: $0).tableRows })
    }

    private static let columns: [Table.Column] =
        [.init(weight: 2, alignment: .center), .init(weight: 6), .init(weight: 6)]
        + Array(repeating: [.init(weight: 3, alignment: .center), .init(weight: 4, alignment: .end)], count: 2)
        .flatMap { $0 }
        + [.init(weight: 4, alignment: .end), .init(weight: 3, alignment: .end), .init(weight: 3), .init(weight: 5)]

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
