import Domain
import Regulation

extension DocumentDefinition {
    static let actionPlanWide = DocumentDefinition(
        id: DocumentDefinitionID("rencana-aksi-melebar"),
        title: "Rencana Aksi, satu tabel melebar",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah: satu tabel dari sasaran sampai sub kegiatan menurut nomenklatur, dengan \
                target triwulan sasaran dan sub kegiatan. Tanpa anggaran.
                """,
            en: """
                Made by an agency: one table from objectives to sub activities by the nomenclature, with the quarterly targets \
                of objectives and sub activities. Without budgets.
                """),
        basis: PermenPANRB88_2021.actionPlan, since: 2021,
        asComputed: """
            Target setahun disusun dari target triwulan menurut cara akumulasi indikatornya; target, indikator dan nama \
            yang belum ada menjadi lubang.
            """,
        showsFindings: true,
        unprinted: [
            Unprinted(
                "Urusan, tujuan dan aksi", "tabel memuat sasaran, program, kegiatan dan sub kegiatan",
                [.level(.affair), .level(.agency), .level(.goal), .level(.actionStep)]),
            Unprinted("Nomor dan kode", "tabel tidak mempunyai kolomnya", [.numbers, .codes]),
            Unprinted(
                "Anggaran dan keterangan lain", "tabel hanya memuat target indikator",
                [.rolesBeside([.target]), .figures(.target, of: .node, Set(PlanLevel.allCases), .any)]),
            Unprinted(
                "Target tahunan sasaran yang diuraikan per triwulan",
                "kolom target sasaran hanya untuk triwulan; target yang hanya setahun dicetak pada TW IV",
                [.figures(.target, of: .indicator, [.objective], .year)]),
            .prose,
        ],
        example: "blora-2021/rencana-aksi.txt",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: ActionPlanWide.build)
}

/// Builds the action plan of one wide table: objectives on the left, sub-activities with their indicators on the right.
enum ActionPlanWide {
    private static let id = DocumentDefinitionID("rencana-aksi-melebar")
    private static let title = "Rencana Aksi"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input) else { return ActionPlanTitles.empty(id, title: title) }
        let table = table(of: plan)
        guard !table.body.isEmpty else {
            return ActionPlanTitles.empty(
                id, title: title, lacking: "sasaran, program, kegiatan atau sub kegiatan pada rencana aksinya")
        }
        let titles = ActionPlanTitles(plan: plan)
        let usual = [
            plan.document.amended("RENCANA AKSI"),
            [titles.agencyLine, titles.yearLine ?? ""].joined(separator: " ").trimmed,
        ]
        let content =
            [.table(FigureNote.noted(table, of: plan.document))] + titles.signatures(ofTable: 0, hasDate: false)
        return titles.framed(
            id, title: title, titleLines: titles.lines(ofTable: 0, usual: usual),
            sections: [Section(orientation: .landscape, content: content)], options: input.options)
    }

    private static func table(of plan: StatedPlan) -> Table {
        Table(
            columns: columns, head: head, numberRow: (1...16).map(String.init) + [nil],
            body: ActionPlanWideBody(plan: plan).rows)
    }

    private static let columns: [Table.Column] =
        [.init(weight: 6), .init(weight: 5)] + Array(repeating: .init(alignment: .center), count: 4)
        + [.init(weight: 5), .init(weight: 5), .init(weight: 6), .init(weight: 6), .init(weight: 2)]
        + Array(repeating: .init(alignment: .center), count: 5) + [.init(weight: 1)]

    private static let head: [TableRow] = [
        TableRow(
            .header,
            HeaderCells.tall(["URAIAN"], rows: 3) + [Cell("SASARAN STRATEGIS", columns: 5)]
                + HeaderCells.tall(
                    ["PROGRAM PERMENDAGRI 90", "KEGIATAN PERMENDAGRI 90", "SUB KEGIATAN PERMENDAGRI 90"], rows: 3)
                + [Cell("KEGIATAN - SUB KEGIATAN", columns: 7)] + HeaderCells.tall(["KET."], rows: 3)),
        TableRow(
            .header,
            HeaderCells.tall(["INDIKATOR KINERJA"], rows: 2) + [Cell("TARGET", columns: 4)]
                + HeaderCells.tall(["INDIKATOR KINERJA", "SATUAN"], rows: 2) + [Cell("TARGET", columns: 5)]),
        TableRow(.header, HeaderCells.quarters() + HeaderCells.quarters() + [Cell("")]),
    ]
}
