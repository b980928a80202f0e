import Domain
import Regulation

extension DocumentDefinition {
    static let actionPlanMoney = DocumentDefinition(
        id: DocumentDefinitionID("rencana-aksi-beranggaran"),
        title: "Rencana Aksi Kinerja, target dan anggaran per triwulan",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah: satu tabel sasaran dan satu tabel program dan kegiatan, keduanya dengan \
                target dan anggaran setiap triwulan dan pada akhir tahun.
                """,
            en: """
                Made by an agency: one table of objectives and one of programs and activities, both with targets and budgets for \
                each quarter and at the end of the year.
                """),
        basis: PermenPANRB88_2021.actionPlan,
        asComputed: """
            Target setahun disusun dari target triwulan menurut cara akumulasi indikatornya, anggaran dari anggaran \
            rinciannya; yang belum ada menjadi lubang.
            """,
        showsFindings: true,
        unprinted: [
            Unprinted(
                "Urusan, sub kegiatan dan aksi", "tabel memuat tujuan, sasaran, program dan kegiatan",
                [.level(.affair), .level(.agency), .level(.subActivity), .level(.actionStep)]),
            Unprinted("Indikator tujuan", "tabel hanya mempunyai kolom indikator sasaran", [.indicators(of: .goal)]),
            Unprinted("Kolom satuan", "satuan dicetak di belakang angkanya", [.units]),
            Unprinted("Kode", "tabel tidak mempunyai kolomnya", [.codes]),
            Unprinted(
                "Anggaran tujuan, anggaran indikator program dan kegiatan, dan keterangan lain",
                "anggaran dicetak pada indikator sasaran, program dan kegiatan",
                [
                    .rolesBeside([.target, .budget]), .figures(.budget, of: .node, [.goal, .objective], .any),
                    .figures(.budget, of: .indicator, [.goal, .program, .activity], .any),
                    .figures(.target, of: .node, Set(PlanLevel.allCases), .any),
                ]),
            .prose,
        ],
        example: "bengkalis-2020/rencana-aksi.txt",
        sample: { ActionPlanSample.input(steps: nil) },
        build: ActionPlanMoney.build)
}

/// Builds the action plan of two tables with money in every quarter: objectives, then programs and activities.
enum ActionPlanMoney {
    private static let id = DocumentDefinitionID("rencana-aksi-beranggaran")
    private static let title = "Rencana Aksi Kinerja"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input) else { return ActionPlanTitles.empty(id, title: title) }
        let titles = ActionPlanTitles(plan: plan)
        let body = ActionPlanMoneyBody(plan: plan)
        guard !(body.objectiveRows + body.programRows).isEmpty else {
            return ActionPlanTitles.empty(
                id, title: title, lacking: "tujuan, sasaran, program atau kegiatan pada rencana aksinya")
        }
        let year = plan.document.year.map { " \($0)" } ?? ""
        let tables = [
            (usual: "RENCANA AKSI\(year)", table: objectives(body)),
            (usual: "RENCANA AKSI PROGRAM KEGIATAN\(year)", table: programs(body)),
        ]
        var sections = tables.enumerated().map { index, part in
            titles.section(
                titles.lines(ofTable: index, usual: [plan.document.amended(part.usual), titles.agencyLine]),
                content: [.table(FigureNote.noted(part.table, of: plan.document))]
                    + titles.signatures(ofTable: index, of: tables.count, hasDate: true))
        }
        for index in sections.indices { sections[index].startsPage = true }
        return titles.framed(
            id, title: plan.document.title ?? plan.document.amended("Rencana Aksi Kinerja OPD"), titleLines: [],
            sections: sections,
            options: input.options)
    }

    private static func objectives(_ body: ActionPlanMoneyBody) -> Table {
        let names = ["TUJUAN", "SASARAN STRATEGIS", "INDIKATOR KINERJA SASARAN"]
        let end = Cell("KONDISI KINERJA PADA AKHIR TAHUN", columns: 2, rows: 2)
        return Table(
            columns: columns(names: 3),
            head: [
                TableRow(.header, HeaderCells.tall(names, rows: 3) + [Cell("TARGET KINERJA", columns: 8), end]),
                TableRow(.header, HeaderCells.spelledQuarters),
                TableRow(.header, pairs(5)),
            ],
            numberRow: (1...13).map(String.init), body: body.objectiveRows)
    }

    /// The form counts its columns 4 and 5 twice.
    private static func programs(_ body: ActionPlanMoneyBody) -> Table {
        let names = [
            "TUJUAN", "SASARAN STRATEGIS", "INDIKATOR KINERJA SASARAN", "PROGRAM / KEGIATAN",
            "Indikator Kinerja Program (Outcome dan Output)",
        ]
        let end = Cell("KONDISI KINERJA PADA AKHIR TAHUN", columns: 2)
        return Table(
            columns: columns(names: 5),
            head: [
                TableRow(.header, HeaderCells.tall(names, rows: 3) + [Cell("TARGET KINERJA", columns: 8), end]),
                TableRow(.header, HeaderCells.spelledQuarters + HeaderCells.tall(["Target", "(Rp)"], rows: 2)),
                TableRow(.header, pairs(4)),
            ],
            numberRow: (Array(1...5) + Array(4...13)).map(String.init), body: body.programRows)
    }

    private static func pairs(_ count: Int) -> [Cell] {
        Array(repeating: [Cell("Target"), Cell("(Rp)")], count: count).flatMap { $0 }
    }

    private static func columns(names: Int) -> [Table.Column] {
        let pair: [Table.Column] = [.init(weight: 2, alignment: .center), .init(weight: 4, alignment: .end)]
        return Array(repeating: .init(weight: 5), count: names) + Array(repeating: pair, count: 5).flatMap { $0 }
    }
}
