import Domain
import Regulation

extension DocumentDefinition {
    static let actionPlanBlocks = DocumentDefinition(
        id: DocumentDefinitionID("rencana-aksi-berblok"),
        title: "Rencana Aksi Perjanjian Kinerja, berblok per sasaran",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah: per sasaran satu bagian, per program satu blok dengan kegiatan, aksi dan \
                indikatornya, target triwulan, dan anggaran kegiatan pada kolom keterangan.
                """,
            en: """
                Made by an agency: a section for each objective, a block for each program with its activities, steps and \
                indicators, quarterly targets, and the activities' budgets in the column of remarks.
                """),
        basis: PermenPANRB88_2021.actionPlan,
        asComputed: """
            Target setahun disusun dari target triwulan menurut cara akumulasi indikatornya, anggaran dari anggaran \
            rinciannya; yang belum ada menjadi lubang.
            """,
        showsFindings: true,
        unprinted: [
            Unprinted(
                "Urusan dan tujuan", "tiap bagian dimulai dari sasaran",
                [.level(.affair), .level(.agency), .level(.goal)]),
            Unprinted(
                "Jenjang sub kegiatan", "dicetak pada kolom aksi dan terbaca sebagai aksi",
                [.levelAmong(.subActivity, .actionStep)]),
            Unprinted("Kolom satuan", "satuan dicetak di belakang angkanya", [.units]),
            Unprinted("Kode", "tabel tidak mempunyai kolomnya", [.codes]),
            Unprinted(
                "Target triwulan kegiatan, target tahunan aksi dan sub kegiatan",
                "kegiatan hanya bertarget tahunan, aksi dan sub kegiatan hanya triwulan",
                [
                    .figures(.target, of: .indicator, [.activity], .quarters),
                    .figures(.target, of: .indicator, [.actionStep], .year),
                    .figures(.target, of: .node, Set(PlanLevel.allCases), .any),
                ]),
            Unprinted(
                "Anggaran selain anggaran tahunan kegiatan, dan keterangan lain",
                """
                kolom keterangan hanya untuk anggaran kegiatan; yang hanya tertulis pada aksi atau sub kegiatan dicetak \
                di sampingnya
                """,
                [
                    .rolesBeside([.target, .budget]), .figures(.budget, of: .node, [.activity], .quarters),
                    .figures(.budget, of: .node, Set(PlanLevel.allCases).subtracting([.activity]), .any),
                    .figures(.budget, of: .indicator, Set(PlanLevel.allCases), .any),
                ]),
            .prose,
        ],
        example: "gresik-2020/rencana-aksi.txt",
        sample: { ActionPlanSample.input(steps: .actionStep) },
        build: ActionPlanBlocks.build)
}

/// Builds the action plan of stacked tables: objective, its program, and the program's activities with their steps.
enum ActionPlanBlocks {
    private static let id = DocumentDefinitionID("rencana-aksi-berblok")
    private static let title = "Rencana Aksi Perjanjian Kinerja"
    private static let lacking = "sasaran, program, kegiatan atau aksi pada rencana aksinya"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input) else { return ActionPlanTitles.empty(id, title: title) }
        let titles = ActionPlanTitles(plan: plan)
        let name = plan.document.title ?? plan.document.amended("RENCANA AKSI PERJANJIAN KINERJA")
        let usual = [[name, titles.year(beside: name)].compactMap { $0 }.joined(separator: " "), titles.agencyLine]
        let parts = ActionPlanBlocksBody(plan: plan).parts
        let objectives = plan.nodes(.objective).count
        guard !parts.isEmpty else { return ActionPlanTitles.empty(id, title: title, lacking: lacking) }
        var sections = parts.enumerated().map { index, body in
            let lines = titles.lines(ofTable: index, usual: usual)
            let signatures = signatures(titles, part: index, of: parts.count)
            var table = FigureNote.noted(table(body))
            table.label = index < objectives ? "Sasaran \(index + 1)" : "Di luar sasaran"
            return titles.section(
                index == 0 ? [] : lines, content: [.table(table)] + signatures)
        }
        for index in sections.indices.dropFirst() { sections[index].startsPage = true }
        return titles.framed(
            id, title: title, titleLines: titles.lines(ofTable: 0, usual: usual), sections: sections,
            options: input.options)
    }

    /// The last of the signatories, and those for whom there is no part, sign the last part, those before the first ones.
    private static func signatures(_ titles: ActionPlanTitles, part: Int, of parts: Int) -> [Content] {
        let count = titles.plan.document.signatories.count
        if part == parts - 1 {
            let index = max(min(parts, count) - 1, 0)
            return titles.signatures(ofTable: index, of: index + 1, hasDate: false)
        }
        return part < count - 1 ? titles.signatures(ofTable: part, of: parts, hasDate: false) : []
    }

    /// The first rows of a body are its head.
    private static func table(_ body: [TableRow]) -> Table {
        let head = body.prefix { $0.kind == .header }
        return Table(columns: columns, head: Array(head), body: Array(body.dropFirst(head.count)))
    }

    private static let columns: [Table.Column] =
        [.init(alignment: .center), .init(weight: 5), .init(weight: 6), .init(weight: 3)]
        + [.init(alignment: .center), .init(weight: 5), .init(weight: 6)]
        + Array(repeating: .init(weight: 2, alignment: .center), count: 4) + [.init(weight: 4, alignment: .end)]
}
