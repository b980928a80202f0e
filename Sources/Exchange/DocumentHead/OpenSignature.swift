import Domain

/// A signature without a personal number: what opens it, the post, and the name or what stands for it.
struct OpenSignature: Hashable, Sendable {
    let range: Range<Int>
    /// Whether place and date, a party or what it is for stands above the post.
    let isOpened: Bool
    /// Whether what opens it or what stands below the post says that it is one.
    let isClosed: Bool
    /// Whether a name stands below the post that no further line of the post can be.
    let isNamed: Bool
    /// Whether nothing stands below it, or what opens another.
    let isBounded: Bool

    private static let mostOpenings = 4
    private static let mostPosts = 8

    /// - Parameter lines: from where it may begin to the next table or block.
    init?(_ lines: ArraySlice<String>) {
        guard let first = lines.first, first.utf8.count <= 200 else { return nil }
        let openings = lines.prefix(Self.mostOpenings).prefix(while: SignatureLine.isOpening)
        let below = lines[openings.endIndex...]
        guard let title = below.first, title.count <= 90, SignatureLine.isTitle(title) else { return nil }
        let mark = CapacityMark(title, isPost: SignatureLine.isPost)
        guard !Self.isSentence(mark?.rest ?? title) else { return nil }
        let closing = lines[Self.end(ofPost: below)...].prefix(while: Self.isClosing)
        let names = closing.filter { !PersonLine.isRank($0) && !SignatureLine.isSigned($0) }
        guard names.count <= (mark == nil ? 1 : 2) else { return nil }
        range = lines.startIndex..<closing.endIndex
        isBounded = closing.endIndex == lines.endIndex || SignatureLine.isOpening(lines[closing.endIndex])
        isOpened = !openings.isEmpty && (!closing.isEmpty || isBounded)
        isClosed = !openings.isEmpty || !closing.isEmpty
        isNamed = names.contains(where: SignatureLine.isFullName) || names.count < closing.count
    }

    /// Whether these lines are a post and its name, and nothing else.
    static func isWhole(_ lines: [String]) -> Bool {
        OpenSignature(lines[...]).map { $0.isNamed && $0.range.upperBound == lines.endIndex } ?? false
    }

    /// Behind the lines that go on with the post, and those posts that one signs for or holds besides.
    private static func end(ofPost lines: ArraySlice<String>) -> Int {
        let isMarked = CapacityMark(lines[lines.startIndex], isPost: SignatureLine.isPost) != nil
        var end = lines.startIndex + 1
        while end < lines.endIndex, end - lines.startIndex < mostPosts {
            let line = lines[end]
            let goesOn = SignatureLine.goesOn(line) || SignedPost.isUnfinished(lines[end - 1])
            let isOther = SignatureLine.isTitle(line) && (isMarked || SignedPost.isFurther(line))
            guard goesOn || isOther || isWrapped(line) else { break }
            end += 1
        }
        return end
    }

    /// Whether words begin with small letters as in no post: "Kepala Dinas hadir."
    private static func isSentence(_ title: String) -> Bool {
        let small: Set<Substring> = ["dan", "serta", "pada", "bagi", "di", "untuk", "selaku", "atas", "dari"]
        return title.hasSuffix(".")
            || title.split(separator: " ").contains { $0.first?.isLowercase ?? false && !small.contains($0) }
    }

    /// "PENDIDIKAN DAN PELATIHAN": a line in capitals that is no name and no heading.
    private static func isWrapped(_ line: String) -> Bool {
        line.count <= 60 && line.uppercased() == line && line.allSatisfy { $0.isLetter || " ,-".contains($0) }
            && !PersonLine.isName(line) && !PersonLine.isRank(line) && !SignatureLine.isTitle(line)
            && !SignatureLine.isOpening(line) && !TitleWords.isTitle(line)
    }

    private static func isClosing(_ line: String) -> Bool {
        SignatureLine.isSigned(line) || PersonLine.isRank(line) || SignatureLine.isName(line)
    }
}
