import Domain

/// Draws the figures of a work plan from what is known; what isn't known is a hole with its name.
struct WorkPlanDrawings {
    let register: WorkPlanRegister
    let positions: [Position]
    let foreign: [ForeignTable]

    /// The figure of a caption in the source.
    func figure(number: String?, caption: String, block: Int) -> Figure {
        let kind = StandingFigure(caption: NormalizedName(caption).words)
        guard let drawing = kind.flatMap({ drawing(of: $0, block: block) }) ?? words(below: block) else {
            return Figure.missing(number: number, caption: caption, name: kind?.name ?? caption)
        }
        return figure(drawing, number: number, caption: caption)
    }

    /// A figure that the source has no caption for.
    func figure(_ kind: StandingFigure, number: String) -> Figure {
        guard let drawing = drawing(of: kind, block: nil) else {
            return Figure.missing(number: number, caption: kind.caption, name: kind.name)
        }
        return figure(drawing, number: number, caption: kind.caption)
    }

    /// Whether there is something to draw without a caption of the source.
    func isKnown(_ kind: StandingFigure) -> Bool { drawing(of: kind, block: nil) != nil }

    /// Whether a table below a block is drawn as a figure and not printed as it stood.
    func isDrawn(below block: Block) -> Bool {
        guard block.isFigureCaption else { return false }
        return StandingFigure(caption: NormalizedName(block.text).words).map { $0 == .stages || $0 == .staff } ?? false
    }

    private func figure(_ drawing: Figure.Drawing, number: String?, caption: String) -> Figure {
        let outline = drawing.outline.filter { $0.depth == 0 }.map(\.text).joined(separator: "; ")
        return Figure(number: number, caption: caption, alternative: "\(caption): \(outline).", drawing: drawing)
    }

    private func drawing(of kind: StandingFigure, block: Int?) -> Figure.Drawing? {
        switch kind {
        case .stages: stages(below: block)
        case .organisation: organisation.map { .tree($0) }
        case .staff: StaffProfile(foreign).tree(agency: agency).map { .tree($0) }
        case .goals: goals.map { .tree($0) }
        }
    }

    /// What the source has of a drawing in words, where the register can't draw it.
    private func words(below caption: Int) -> Figure.Drawing? {
        let words = register.plan.document.blocks.dropFirst(caption + 1).prefix { $0.part == .drawing }
        return words.isEmpty ? nil : .stages(words.map { FigureStage(title: $0.text, steps: []) })
    }

    private var agency: String { register.plan.agency.name ?? "Perangkat Daerah" }

    // MARK: Stages

    /// As the source prints them below the caption; else, as computed, those of Permendagri 86/2017.
    private func stages(below block: Int?) -> Figure.Drawing? {
        let table = block.flatMap { block in foreign.first { $0.block == block } }
        guard let table, let head = table.rows.first else {
            return register.isComputed ? .stages(Self.usual.map { FigureStage(title: $0, steps: []) }) : nil
        }
        let steps = head.indices.map { column in
            table.rows.dropFirst().flatMap { row in
                row.indices.contains(column) ? LetteredSteps.split(row[column]) : []
            }
        }
        return .stages(zip(head, steps).map { FigureStage(title: $0, steps: $1) })
    }

    private static let usual = [
        "Persiapan penyusunan", "Penyusunan rancangan awal", "Penyusunan rancangan", "Forum perangkat daerah",
        "Perumusan rancangan akhir", "Penetapan",
    ]

    // MARK: Trees

    /// Posts below their superiors; nil where no post is known.
    private var organisation: FigureTree? {
        guard !positions.isEmpty else { return nil }
        let ids = Set(positions.map(\.id))
        let below = Dictionary(grouping: positions) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
        var boxes: [FigureTree.Box] = []
        var pending = (below[nil] ?? []).reversed().map { (post: $0, parent: Int?.none) }
        var seen: Set<PositionID> = []
        while let (post, parent) = pending.popLast() {
            guard seen.insert(post.id).inserted else { continue }
            boxes.append(.init(parent: parent, title: post.title))
            let index = boxes.count - 1
            pending += (below[post.id] ?? []).reversed().map { ($0, index) }
        }
        return FigureTree(boxes)
    }

    /// Goals with their objectives; nil where no goal or objective is known.
    private var goals: FigureTree? {
        let plan = register.plan
        let part = register.parts.parts(.objectives).first ?? register.parts.parts(.goals).first
        guard let part else { return nil }
        let roots = part.roots.filter { plan.level(of: $0) == .goal || plan.level(of: $0) == .objective }
        let boxes = CascadeTree(plan: plan, tones: .none).boxes(from: roots, downTo: .objective)
        return boxes.isEmpty ? nil : FigureTree(boxes)
    }
}
