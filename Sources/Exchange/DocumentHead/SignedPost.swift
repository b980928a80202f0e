import Domain

/// Who signs, as the lines of a signature block tell: the post and the capacity, never the name.
enum SignedPost {
    /// - Parameter lines: those of one signature.
    /// - Returns: nil where no post is among them.
    static func signatory(_ lines: some Collection<String>) -> Signatory? {
        var titles = Array(lines.drop { !SignatureLine.isTitle($0) }.filter { !SignatureLine.isSigned($0) })
        guard let last = titles.last else { return nil }
        if let room = titles.lastIndex(where: SignatureLine.isRoomForName) {
            titles.removeSubrange(room...)
        } else {
            if SignatureLine.isNIP(last) { titles.removeLast() }
            titles = withoutName(titles)
        }
        return titles.isEmpty ? nil : told(titles)
    }

    /// Without the name above a number or at the end, and the rank below it; a post may stand there without a name.
    private static func withoutName(_ lines: [String]) -> [String] {
        var lines = lines
        while lines.count > 1, let last = lines.last, PersonLine.isRank(last) { lines.removeLast() }
        guard lines.count > 1, let last = lines.last, !SignatureLine.isTitle(last), !goesOn(last, below: lines) else {
            return lines
        }
        return lines.dropLast()
    }

    private static func goesOn(_ last: String, below lines: [String]) -> Bool {
        SignatureLine.goesOn(last) || isUnfinished(lines[lines.count - 2])
    }

    /// "KEPALA BADAN KEPEGAWAIAN DAN": the next line belongs to it.
    static func isUnfinished(_ line: String) -> Bool { line.lowercased().hasSuffix(" dan") }

    /// Who signs, from the first title on: on behalf of others, the last post is one's own and those above are theirs.
    private static func told(_ lines: [String]) -> Signatory {
        let mark = CapacityMark(lines[0], isPost: SignatureLine.isPost)
        let (capacity, rest) = (mark?.capacity ?? .own, mark?.rest ?? lines[0])
        if rest.trimmed.isEmpty, lines.count > 1 {
            return told(["\(lines[0]) \(lines[1])"] + lines.dropFirst(2))
        }
        guard capacity == .onBehalf || capacity == .furtherOnBehalf else {
            return Signatory(title: post([rest] + lines.dropFirst()), capacity: capacity)
        }
        let others = [rest] + lines.dropFirst()
        let further = others.indices.dropFirst().first { isFurther(others[$0]) }
        let above = further ?? others.endIndex
        let posts = others.indices.dropFirst().filter { $0 < above && SignatureLine.isTitle(others[$0]) }
        guard let further else {
            guard let own = posts.first ?? others.indices.dropFirst().first(where: { isOtherPost(others[$0]) }) else {
                return Signatory(title: post(others), capacity: capacity, superiors: [post(others)])
            }
            let superior = whole(others[..<own])
            return Signatory(title: post(others[own...]), capacity: capacity, superiors: [superior])
        }
        let starts = [0] + posts.prefix(1)
        let superiors = zip(starts, starts.dropFirst() + [further]).map { whole(others[$0..<$1]) }
        let beside = CapacityMark(others[further], isPost: SignatureLine.isPost)?.rest.trimmed ?? ""
        let own = post((beside.isEmpty ? [] : [beside]) + others[(further + 1)...])
        return Signatory(title: own.isEmpty ? superiors[0] : own, capacity: .furtherOnBehalf, superiors: superiors)
    }

    /// Whether a line names one who signs on behalf of the one above in turn.
    static func isFurther(_ line: String) -> Bool {
        CapacityMark(line, isPost: SignatureLine.isPost)?.capacity == .furtherOnBehalf
    }

    /// Whether a line below the post one signs for can be one's own, though none of those known.
    private static func isOtherPost(_ line: String) -> Bool {
        !SignatureLine.goesOn(line) && !PersonLine.isRank(line) && !PersonLine.isTitledName(line)
    }

    /// The post on the first line and those that go on with it: a name may follow.
    private static func post(_ lines: some Sequence<String>) -> String {
        var words: [String] = []
        for line in lines where words.isEmpty || continuesTitle(line, after: words) { words.append(line.squeezed) }
        return joined(words)
    }

    /// A comma may end a title.
    private static func joined(_ lines: [String]) -> String {
        let title = lines.joined(separator: " ")
        return title.hasSuffix(",") ? String(title.dropLast()).trimmed : title
    }

    /// The post of one who is signed for, whose name doesn't stand there.
    private static func whole(_ lines: ArraySlice<String>) -> String {
        joined(lines.prefix(mostLines).map(\.squeezed))
    }

    /// A post has at most so many lines.
    private static let mostLines = 3

    private static func continuesTitle(_ line: String, after words: [String]) -> Bool {
        words.count < mostLines && (SignatureLine.goesOn(line) || words.last.map(isUnfinished) ?? false)
    }
}
