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
        let isOwn = isOwn(plan.document, parts: parts.count)
        let signatures = StatedSignatures(plan.document)
        var sections = parts.enumerated().map { index, body in
            let lines = isOwn ? titles.lines(ofTable: index, usual: usual) : usual.filter { !$0.isEmpty }
            let isStated = isOwn && plan.figures == .asStated && !signatures.isEmpty
            let signing = isStated ? signatures.below(table: index) : titles.signatories
            var table = FigureNote.noted(table(body), of: plan.document)
            table.label = index < objectives ? "Sasaran \(index + 1)" : "Di luar sasaran"
            return titles.section(
                index == 0 ? [] : lines,
                content: [.table(table)] + titles.signatures(of: signing, hasDate: false))
        }
        for index in sections.indices.dropFirst() { sections[index].startsPage = true }
        return titles.framed(
            id, title: title, titleLines: isOwn ? titles.lines(ofTable: 0, usual: usual) : usual.filter { !$0.isEmpty },
            sections: sections, options: input.options)
    }

    /// Whether a source has this layout: a table for each part under one title. It is signed where it is; else the head
    /// signs each part.
    private static func isOwn(_ source: PlanDocument, parts: Int) -> Bool {
        source.tables.count == parts && Set(source.tables.map(\.caption)).count == 1
    }

    /// The first rows of a body are its head.
    private static func table(_ body: [TableRow]) -> Table {
        let head = body.prefix { $0.kind == .header }
        return Table(columns: columns, head: Array(head), body: Array(body.dropFirst(head.count)))
    }

    private static let columns: [Table.Column] =
        [.init(alignment: .center), .init(weight: 5), .init(weight: 6), .init(weight: 3, alignment: .center)]
        + [.init(alignment: .center), .init(weight: 5), .init(weight: 6)]
        + Array(repeating: .init(weight: 2, alignment: .center), count: 4) + [.init(weight: 4, alignment: .end)]
}
