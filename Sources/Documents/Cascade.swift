import Domain

extension DocumentDefinition {
    static let cascade = DocumentDefinition(
        id: DocumentDefinitionID("cascading-kinerja"),
        title: "Cascading Kinerja",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah: pohon rencana dari tujuan sampai sub kegiatan dengan indikator dan \
                targetnya, diwarnai menurut hasil pemeriksaan; satu gambar untuk seluruh perangkat daerah sampai program, \
                lalu satu gambar untuk setiap program.
                """,
            en: """
                Made by an agency: the tree of the plan from its goals to sub activities with indicators and targets, coloured \
                by what the check found; one drawing of the whole agency down to programs, then one for each program.
                """),
        asComputed: "Target setahun pada setiap kotak disusun dari target triwulannya.",
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: Cascade.build)
}

/// Builds the figures of the plan's tree.
enum Cascade {
    private static let id = DocumentDefinitionID("cascading-kinerja")
    private static let title = "Cascading Kinerja"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input, kinds: [.actionPlan, .workPlan, .performanceAgreement, .keyIndicators])
        else { return ActionPlanTitles.empty(id, title: title, lacking: "pohon rencana") }
        let titles = ActionPlanTitles(plan: plan)
        let tree = CascadeTree(plan: plan, tones: CascadeTones(input.report))
        return Document(
            id: id, title: title,
            titleLines: ["CASCADING KINERJA", titles.agencyLine, titles.yearLine ?? "", amended(plan)]
                .filter { !$0.isEmpty },
            paper: input.options.paper ?? .a3,
            date: titles.date, sections: sections(of: tree, plan: plan, below: input.options.below))
    }

    /// The amendment it was made from; "" for the first one adopted.
    private static func amended(_ plan: StatedPlan) -> String {
        guard plan.document.revision > 0 else { return "" }
        return "(MENURUT \(plan.document.amended(plan.document.kind.title).uppercased()))"
    }

    /// Below one entry there is one figure, whatever its size.
    private static func sections(of tree: CascadeTree, plan: StatedPlan, below: EntryID?) -> [Section] {
        if let below {
            guard let entry = plan.entry(below), entry.nodeID != nil else {
                let gap = Fact("Bagian rencana", .missing("tidak ada bagian dengan id \(below)"))
                return [Section(content: [.facts([gap])])]
            }
            return [section(1, entry.name ?? "tanpa nama", tree.boxes(from: [entry], downTo: .actionStep))]
        }
        let programs = plan.nodes(.program).filter { !plan.children(of: $0, [.activity, .subActivity]).isEmpty }
        let overview = section(1, "Tujuan, sasaran dan program", tree.boxes(from: plan.roots, downTo: .program))
        return [overview]
            + programs.enumerated().map { index, program in
                section(index + 2, program.name ?? "tanpa nama", tree.boxes(from: [program], downTo: .subActivity))
            }
    }

    private static func section(_ number: Int, _ caption: String, _ boxes: [FigureTree.Box]) -> Section {
        let figure = Figure(
            number: "\(number)", caption: caption,
            alternative: "Pohon rencana: \(caption), \(boxes.count) bagian.", drawing: .tree(FigureTree(boxes)))
        return Section(orientation: .landscape, content: [.figure(figure)])
    }
}
