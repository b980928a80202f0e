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
        guard let stated = StatedPlan(input, kinds: [.actionPlan, .workPlan, .performanceAgreement, .keyIndicators])
        else { return ActionPlanTitles.empty(id, title: title, lacking: "pohon rencana") }
        let planned = PlannedTree(stated.document, of: input)
        let plan = planned.plan
        let titles = ActionPlanTitles(plan: plan)
        let tree = CascadeTree(plan: plan, tones: CascadeTones(input.report, drawn: planned.drawn))
        return Document(
            id: id, title: titles.name(of: title),
            titleLines: ["CASCADING KINERJA", titles.agencyLine, titles.yearLine ?? "", amended(plan)]
                .filter { !$0.isEmpty },
            paper: input.options.paper ?? .a3,
            date: titles.date, sections: sections(of: tree, plan: plan, below: input.options.below.map(planned.shown)))
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
        let names = names(of: programs, in: plan)
        return [section(1, overview(plan), tree.boxes(from: plan.roots, downTo: .program))]
            + zip(programs, names).enumerated().map { index, program in
                var boxes = tree.boxes(from: [program.0], downTo: .subActivity)
                boxes[0].holes = []  // said of the box in the overview
                return section(index + 2, program.1, boxes)
            }
    }

    /// "Tujuan, sasaran dan program": the levels that the plan has.
    private static func overview(_ plan: StatedPlan) -> String {
        let levels = Set(plan.nodes.compactMap(plan.level)).filter { $0 <= .program }.sorted()
        let titles = levels.map { $0.title.lowercased() }
        guard let first = titles.first, let last = titles.last else { return "Pohon rencana" }
        let text = titles.count == 1 ? first : titles.dropLast().joined(separator: ", ") + " dan \(last)"
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The program's name; where several bear it, with what it is for.
    private static func names(of programs: [Entry], in plan: StatedPlan) -> [String] {
        let names = programs.map { $0.name ?? "tanpa nama" }
        let alike = Dictionary(names.map { (NormalizedName($0), 1) }, uniquingKeysWith: +)
        let full = zip(programs, names).map { program, name in
            let objective = plan.ancestor(of: program, .objective)?.name
            guard alike[NormalizedName(name)] != 1, let objective else { return name }
            return "\(name) – sasaran: \(objective)"
        }
        var seen: [String: Int] = [:]
        return full.map { name in
            seen[name, default: 0] += 1
            let count = seen[name] ?? 1
            return count == 1 ? name : "\(name) (\(count))"
        }
    }

    private static func section(_ number: Int, _ caption: String, _ boxes: [FigureTree.Box]) -> Section {
        let figure = Figure(
            number: "\(number)", caption: caption,
            alternative: "Pohon rencana: \(caption), \(boxes.count) bagian.", drawing: .tree(FigureTree(boxes)))
        return Section(orientation: .landscape, content: [.figure(figure)])
    }
}
