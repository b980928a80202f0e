import Testing

@Suite("Every recorded snapshot belongs to a test")
struct SnapshotOwnersTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = SnapshotOwners.breaches(snapshots: SourceTree.snapshots, tests: SourceTree.texts)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "an orphan is found",
        arguments: [
            "Tests/ATests/__Snapshots__/NoteTests/other.txt", "Tests/ATests/__Snapshots__/GoneTests/note.txt",
            "Tests/ATests/__Snapshots__/note.txt",
        ])
    func findsOrphan(path: String) {
        #expect(SnapshotOwners.breaches(snapshots: [path], tests: [test]).count == 1)
    }

    @Test("one that its test names passes")
    func passes() {
        let path = "Tests/ATests/__Snapshots__/NoteTests/note.txt"
        #expect(SnapshotOwners.breaches(snapshots: [path], tests: [test]).isEmpty)
    }

    private let test = TextFile(
        path: "Tests/ATests/NoteTests.swift", text: "Snapshot.expect(text, named: \"note.txt\")")
}
