import Testing

@Suite("Every recorded snapshot belongs to a test")
struct SnapshotOwnersTests {
    @Test("the tree keeps it")
    func tree() {
        let documents = SnapshotOwners.documents(in: SourceTree.texts)
        #expect(documents.contains("rencana-kerja"))
        let breaches = SnapshotOwners.breaches(
            snapshots: SourceTree.snapshots, tests: SourceTree.texts, documents: documents)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "an orphan is found",
        arguments: [
            "Tests/ATests/__Snapshots__/NoteTests/other.txt", "Tests/ATests/__Snapshots__/GoneTests/note.txt",
            "Tests/ATests/__Snapshots__/note.txt",
        ])
    func findsOrphan(path: String) {
        #expect(SnapshotOwners.breaches(snapshots: [path], tests: [test], documents: []).count == 1)
    }

    @Test("one that its test names passes")
    func passes() {
        let path = "Tests/ATests/__Snapshots__/NoteTests/note.txt"
        #expect(SnapshotOwners.breaches(snapshots: [path], tests: [test], documents: []).isEmpty)
    }

    @Test("a test of all documents owns one for each there is, and for no other")
    func ofEachDocument() {
        let test = TextFile(
            path: "Tests/ATests/NoteTests.swift", text: "for id in DocumentCatalog.all { named(\"\\(id).xml\") }")
        let snapshots = ["renja.xml", "gone.xml", "renja.txt"].map { "Tests/ATests/__Snapshots__/NoteTests/\($0)" }
        let breaches = SnapshotOwners.breaches(snapshots: snapshots, tests: [test], documents: ["renja"])
        #expect(breaches.map(\.path) == Array(snapshots.dropFirst()))
    }

    private let test = TextFile(
        path: "Tests/ATests/NoteTests.swift", text: "Snapshot.expect(text, named: \"note.txt\")")
}
