import Documents
import Domain

/// All boxes of one document's tree, each after the one above it.
struct CascadeBoxes {
    let boxes: [CascadeBox]

    init(_ document: PlanDocument, of report: CheckReport) {
        let indicators = Self.indicators(document)
        let nodes = document.entries.filter { $0.nodeID != nil }
        let counts = Self.counts(report.findings)
        boxes =
            nodes.isEmpty
            ? Self.posts(report.dossier, document, indicators, counts)
            : Self.parts(nodes, report.dossier, indicators, counts)
    }

    private static func parts(
        _ nodes: [Entry], _ dossier: Dossier, _ indicators: [EntryID: [String]], _ counts: [String: [Severity: Int]]
    ) -> [CascadeBox] {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        var places: [EntryID: Int] = [:]
        var boxes: [CascadeBox] = []
        for node in nodes {
            let name = [node.code, node.number, node.name].compactMap { $0 }.joined(separator: " ")
            let box = CascadeBox(
                spot: .part(node.id), parent: node.parent.flatMap { places[$0] },
                label: node.nodeID.flatMap { levels[$0] }.map(\.name),
                title: name.isEmpty ? "…" : name, indicators: indicators[node.id] ?? [],
                counts: counts["nodes/\(node.id)"] ?? [:])
            places[node.id] = boxes.count
            boxes.append(box)
        }
        return boxes
    }

    private static func posts(
        _ dossier: Dossier, _ document: PlanDocument, _ indicators: [EntryID: [String]],
        _ counts: [String: [Severity: Int]]
    ) -> [CascadeBox] {
        let rows = Dictionary(grouping: document.entries) { entry -> PositionID? in
            if case .position(let id) = entry.subject { id } else { nil }
        }
        var places: [PositionID: Int] = [:]
        var boxes: [CascadeBox] = []
        for line in PositionTree(dossier).lines {
            let position = line.position
            let box = CascadeBox(
                spot: .post(position.id), parent: position.parent.flatMap { places[$0] }, label: position.kind?.title,
                title: position.title, indicators: (rows[position.id] ?? []).flatMap { indicators[$0.id] ?? [] },
                counts: counts["positions/\(position.id)"] ?? [:])
            places[position.id] = boxes.count
            boxes.append(box)
        }
        return boxes
    }

    /// Of each node or row: its indicators with the targets of the year.
    private static func indicators(_ document: PlanDocument) -> [EntryID: [String]] {
        let targets = Dictionary(
            document.statements.filter { $0.role == .target && $0.basis == .own }.map { ($0.entry, $0.value.raw) }
        ) { first, _ in first }
        return document.entries.filter { $0.indicatorID != nil }.reduce(into: [:]) { lines, entry in
            guard let parent = entry.parent else { return }
            let target = (targets[entry.id] ?? "").squeezed
            let isNamed = entry.unit.map { names(target, unit: $0) } ?? true
            let value = isNamed || target.isEmpty ? target : "\(target) \(entry.unit ?? "")"
            let line = [entry.name ?? "…", value].filter { !$0.isEmpty }.joined(separator: ": ")
            lines[parent, default: []].append(line)
        }
    }

    /// Whether a printed target has the unit with it, in whatever spelling: "96%" is in "Persen".
    private static func names(_ target: String, unit: String) -> Bool {
        let usual = UnitName.canonical(unit)
        let words = target.split { $0.isWhitespace || $0.isNumber || ".,;()".contains($0) }
        return target.lowercased().contains(unit.lowercased())
            || words.contains { UnitName.canonical(String($0)) == usual }
    }

    /// By the first two parts of the paths of their causes: "nodes/S1".
    private static func counts(_ findings: [Finding]) -> [String: [Severity: Int]] {
        findings.reduce(into: [:]) { counts, finding in
            let place = finding.cause.text.split(separator: "/").prefix(2).joined(separator: "/")
            counts[place, default: [:]][finding.severity, default: 0] += 1
        }
    }
}
