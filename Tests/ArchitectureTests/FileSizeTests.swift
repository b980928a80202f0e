import Testing

@Suite("Files have at most 400 lines")
struct FileSizeTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = FileSize.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a planted file of 401 lines is found, one of 400 is not", arguments: [(400, 0), (401, 1)])
    func findsPlanted(lines: Int, breaches: Int) {
        let planted = SwiftFile("Sources/Domain/Planted.swift", String(repeating: "// line\n", count: lines))
        #expect(FileSize.breaches(in: [planted]).count == breaches)
    }
}
