import Documents
import Domain

/// A part of a plan's tree to look at: from one box so many levels down.
package struct PlanCascade: Sendable {
    /// A box that is shown.
    package struct Shown: Hashable, Sendable {
        package let box: CascadeBox
        package let children: [Shown]
        /// How many boxes lie below it that are not shown.
        package let hidden: Int
    }

    /// A document that has a tree.
    package struct Choice: Hashable, Sendable {
        package let document: DocumentID
        package let title: String
    }

    package let focus: CascadeFocus
    package let choices: [Choice]
    /// What lies above what is shown, the outermost first.
    package let above: [CascadeBox]
    /// What stands at the top.
    package let shown: [Shown]
    /// How many levels there are below the top.
    package let depth: Int

    /// Nil where the dossier has no such document or part.
    package init?(_ report: CheckReport, focus: CascadeFocus) {
        let documents = report.dossier.documents.filter { document in
            document.entries.contains { entry in
                if case .position = entry.subject { true } else { entry.nodeID != nil }
            }
        }
        choices = documents.map {
            Choice(document: $0.id, title: DocumentSummary($0, in: report.dossier).title)
        }
        let document =
            focus.document.map { id in documents.first { $0.id == id } } ?? Self.first(of: documents, in: report)
        guard let document else {
            guard focus.document == nil, focus.top == nil else { return nil }
            (self.focus, above, shown, depth) = (focus, [], [], 0)
            return
        }
        let boxes = CascadeBoxes(document, of: report).boxes
        let children = Dictionary(grouping: boxes.indices) { boxes[$0].parent }
        var tops = children[nil] ?? []
        if let top = focus.top {
            guard let index = boxes.firstIndex(where: { $0.spot == top }) else { return nil }
            tops = [index]
        }
        let tree = CascadeBranches(boxes: boxes, children: children)
        self.focus = CascadeFocus(document: document.id, top: focus.top, steps: focus.steps)
        above = focus.top == nil ? [] : tops.first.map(tree.above) ?? []
        shown = tops.map { tree.shown($0, steps: focus.steps) }
        depth = tops.map(tree.depth).max() ?? 0
    }

    /// The first document, in the revision that is in force.
    private static func first(of documents: [PlanDocument], in report: CheckReport) -> PlanDocument? {
        let inForce = Set(RevisionSeries.all(of: report.dossier).flatMap(\.printed).map(\.id))
        return documents.first { inForce.contains($0.id) } ?? documents.first
    }
}
