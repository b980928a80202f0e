import Domain

/// Finds signature blocks in the lines below a table: place and date, capacity, title; names stay in the block's text.
///
/// A block ends with a personal number or room for a name. Where it has neither, it opens with place and date, a party or
/// what it is for, or stands right beside another block.
struct SignatureReading: Hashable, Sendable {
    /// Ranges of line indices that form a signature block.
    private(set) var ranges: [Range<Int>] = []
    private(set) var signatories: [Signatory] = []
    /// As printed: "Bengkalis, Maret 2020".
    private(set) var date: String?
    private var known: Set<Signatory> = []

    private let lines: [String]
    /// No block goes over one.
    private let breaks: [Int]

    /// - Parameters:
    ///   - lines: the text's lines of prose, in order.
    ///   - breaks: in order, the lines above which a table stands.
    init(_ lines: [String], breaks: [Int] = []) {
        self.lines = lines
        self.breaks = breaks
        for index in lines.indices where SignatureLine.isNIP(lines[index]) || SignatureLine.isRoomForName(lines[index])
        {
            let start = begin(before: index)
            if let last = ranges.last, last.upperBound > start { continue }
            ranges += parts(of: start..<end(from: index))
        }
        takeOpen(beside: false)
        takeOpen(beside: true)
        for range in ranges { take(lines[range]) }
    }

    /// The signatures below and between the tables of a text.
    init(of elements: some Sequence<TextElement>) {
        var lines: [String] = []
        var breaks: [Int] = []
        for element in elements {
            if let text = element.prose { lines.append(text) } else { breaks.append(lines.count) }
        }
        self.init(lines, breaks: breaks)
    }

    // MARK: - Blocks with a number or room for a name

    /// Back over at most eight lines to the place and date or the first title.
    private func begin(before end: Int) -> Int {
        var start = end
        var first = end
        let floor = max(end - 8, breaks.last { $0 <= end } ?? 0, ranges.last?.upperBound ?? 0)
        while start > floor {
            let line = lines[start - 1]
            if line.count > 90 { break }
            start -= 1
            let opens = PlaceAndDate.isDate(line) || PlaceAndDate.isRoom(line) || PlaceAndDate.isIssue(line)
            if opens || SignatureLine.isOpening(line) || SignatureLine.isTitle(line) { first = start }
            if opens {
                if start > 0, !breaks.contains(start), PlaceAndDate.isIssue(lines[start - 1]) { first = start - 1 }
                break
            }
        }
        return first == end ? max(end - 2, breaks.last { $0 <= end } ?? 0) : first
    }

    /// Behind the line that ends a block and, below room for a name, rank and number.
    private func end(from index: Int) -> Int {
        guard SignatureLine.isRoomForName(lines[index]) else { return index + 1 }
        let number = lines[(index + 1)...].prefix(2).prefix(while: PersonLine.isRank).endIndex
        guard number < lines.endIndex, SignatureLine.isNIP(lines[number]),
            !breaks.contains(where: (index + 1...number).contains)
        else { return index + 1 }
        return number + 1
    }

    /// The signatures of a block: one after another where several stand side by side and only the last has a number.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var title: Int?
        for index in range {
            if let first = title, opensAnother(at: index, after: first) {
                let isWhole = isSignature(start..<index)
                guard isWhole || SignatureLine.isOpening(lines[index]) else { continue }
                if isWhole { parts.append(start..<index) }
                start = index
                title = nil
            }
            if title == nil, SignatureLine.isTitle(lines[index]) { title = index }
        }
        return parts + [start..<range.upperBound]
    }

    /// Whether nothing else is among these lines; a post that nothing opens may be one of a sentence.
    private func isSignature(_ range: Range<Int>) -> Bool {
        if SignatureLine.isOpening(lines[range.lowerBound]) { return true }
        guard let open = OpenSignature(lines[range]) else { return false }
        return open.range == range && open.isClosed
    }

    /// Whether a signature begins here below one whose post stands higher: what only opens one, or a post below a name.
    private func opensAnother(at index: Int, after title: Int) -> Bool {
        let line = lines[index]
        if SignatureLine.isOpening(line) { return true }
        guard index - title > 1, SignatureLine.isTitle(line), !SignedPost.isFurther(line) else { return false }
        let between = lines[title + 1..<index]
        guard let last = between.last(where: { !PersonLine.isRank($0) && !SignatureLine.isSigned($0) }) else {
            return true
        }
        guard SignatureLine.isName(last), !SignedPost.isUnfinished(lines[title]) else { return false }
        if last != between.last || PersonLine.isTitledName(last) || last.hasPrefix("(") { return true }
        let mark = CapacityMark(lines[title], isPost: SignatureLine.isPost)
        let post = (mark?.rest ?? lines[title]).lowercased().split(separator: " ")
        let isWhole = post.count > 2 || post.first != "kepala" || between.count > 1
        return isWhole && (mark == nil || SignatureLine.isFullName(last))
    }

    // MARK: - Blocks without

    /// Adds the open signatures that no block holds yet: those that something opens, or those beside a block.
    private mutating func takeOpen(beside: Bool) {
        var index = 0
        var stops = breaks[...]
        for block in ranges + [lines.count..<lines.count] {
            while index < block.lowerBound {
                stops = stops.drop { $0 <= index }
                let end = min(block.lowerBound, stops.first ?? lines.count)
                let open = OpenSignature(lines[index..<end])
                guard let open, beside ? isBeside(open) : open.isOpened else {
                    index += 1
                    continue
                }
                ranges.append(open.range)
                index = open.range.upperBound
            }
            index = block.upperBound
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Whether it has a name and stands right above or below another block, as the other side of the page does.
    private func isBeside(_ open: OpenSignature) -> Bool {
        guard open.isNamed else { return false }
        let (start, end) = (open.range.lowerBound, open.range.upperBound)
        return ranges.contains { block in
            block.upperBound == start && !breaks.contains(start) && open.isBounded
                || block.lowerBound == end && !breaks.contains(end)
        }
    }

    // MARK: - What it says

    private mutating func take(_ lines: ArraySlice<String>) {
        date = date ?? PlaceAndDate(lines)?.text
        guard let signatory = SignedPost.signatory(lines) else { return }
        if known.insert(signatory).inserted { signatories.append(signatory) }
    }
}
