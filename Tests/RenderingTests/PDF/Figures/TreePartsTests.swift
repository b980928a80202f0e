import Documents
import Testing

@testable import Rendering

@Suite("Parts of a broad tree")
struct TreePartsTests {
    private func titles(_ boxes: [FigureTree.Box]) -> [[String]] {
        TreeParts(FigureTree(boxes)).trees.map { $0.boxes.map(\.title) }
    }

    @Test("a small tree stays whole")
    func small() {
        let boxes = [
            FigureTree.Box(parent: nil, title: "a"), .init(parent: 0, title: "b"), .init(parent: 0, title: "c"),
        ]
        #expect(titles(boxes) == [["a", "b", "c"]])
    }

    @Test("each part begins with what stands above it, and no box is lost")
    func cuts() {
        let programs = (0..<3).map { FigureTree.Box(parent: 0, title: "p\($0)") }
        let activities = (0..<30).map { FigureTree.Box(parent: 1 + $0 / 10, title: "k\($0)") }
        let parts = titles([FigureTree.Box(parent: nil, title: "s")] + programs + activities)
        #expect(parts.map(\.count) == [12, 12, 12])
        #expect(parts.allSatisfy { $0.first == "s" })
        #expect(Set(parts.joined()).count == 34)
    }

    @Test("too many boxes below one are divided among parts")
    func broad() {
        let leaves = (0..<40).map { FigureTree.Box(parent: 0, title: "k\($0)") }
        let parts = titles([FigureTree.Box(parent: nil, title: "p")] + leaves)
        #expect(parts.map(\.count) == [17, 17, 9])
    }

    @Test("a chain of ten thousand boxes is one part")
    func deep() {
        let boxes = (0..<10_000).map { FigureTree.Box(parent: $0 == 0 ? nil : $0 - 1, title: "\($0)") }
        #expect(titles(boxes).count == 1)
    }

    @Test("nothing makes no part")
    func empty() {
        #expect(titles([]).isEmpty)
    }
}
