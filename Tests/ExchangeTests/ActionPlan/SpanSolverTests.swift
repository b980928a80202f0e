import Testing

@testable import Exchange

struct SpanSolverTests {
    @Test("rows are cut where the cost is lowest")
    func lowest() {
        let solver = SpanSolver(rows: 4, groups: 2, isFirstOptional: false, anchors: nil)
        #expect(solver.solve { group, range in group == 0 ? abs(range.count - 3) : 0 } == [0, 0, 0, 1])
    }

    @Test("every group gets a row, the first only if it must")
    func everyGroup() {
        let solver = SpanSolver(rows: 3, groups: 3, isFirstOptional: false, anchors: nil)
        #expect(solver.solve { _, _ in 0 } == [0, 1, 2])
        let optional = SpanSolver(rows: 2, groups: 3, isFirstOptional: true, anchors: nil)
        #expect(optional.solve { group, range in group == 0 ? range.count : 0 }.contains(0) == false)
    }

    @Test("an end far from the labels is not looked for; rows then follow the label above them")
    func far() {
        let solver = SpanSolver(rows: 900, groups: 3, isFirstOptional: false, anchors: [0, 300, 600])
        #expect(solver.solve { _, _ in 0 } == (0..<900).map { $0 / 300 })
    }

    @Test("where labels leave no way to give each a row, rows follow the label above them")
    func impossible() {
        let solver = SpanSolver(rows: 60, groups: 20, isFirstOptional: false, anchors: Array(repeating: 0, count: 20))
        #expect(solver.solve { _, _ in 0 }.count == 60)
    }
}
