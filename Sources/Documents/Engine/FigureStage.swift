/// One step of a process as a box: its name and what is done in it.
package struct FigureStage: Hashable, Sendable {
    package var title: String
    package var steps: [String]

    package init(title: String, steps: [String]) {
        self.title = title
        self.steps = steps
    }
}
