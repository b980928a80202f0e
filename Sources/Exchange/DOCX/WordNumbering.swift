import Domain

/// The automatic numbers of a Word file: the lists, and how far each has counted.
struct WordNumbering: Sendable {
    struct Level: Hashable, Sendable {
        var start = 1
        var format = "decimal"
        /// "%1.%2": the numbers of the levels in it.
        var text = ""
    }

    /// What a numbered paragraph refers to.
    struct Reference: Hashable, Sendable {
        var list: Int
        var level: Int
    }

    private var levels: [Int: [Int: Level]] = [:]
    private var definitions: [Int: Int] = [:]
    private var starts: [Int: [Int: Int]] = [:]
    private var counters: [Int: [Int: Int]] = [:]
    private var begun: Set<Int> = []

    private static let mostLevels = 9
    private static let longestText = 60

    init() {}

    init(_ scanner: XMLScanner) throws(ContainerFault) {
        var definition = 0
        var list = 0
        var level = 0
        var isOverride = false
        while true {
            let event = try scanner.next()
            if event == .endOfDocument { return }
            if event == .end, scanner.isNamed("lvlOverride") { isOverride = false }
            guard event == .start else { continue }
            if scanner.isNamed("abstractNum") {
                definition = scanner.integer(of: "abstractNumId") ?? 0
            } else if scanner.isNamed("num") {
                list = scanner.integer(of: "numId") ?? 0
            } else if scanner.isNamed("abstractNumId") {
                definitions[list] = scanner.integer(of: "val")
            } else if scanner.isNamed("lvlOverride") {
                level = scanner.integer(of: "ilvl") ?? 0
                isOverride = true
            } else if scanner.isNamed("startOverride") {
                starts[list, default: [:]][level] = scanner.integer(of: "val")
            } else if scanner.isNamed("lvl") {
                level = scanner.integer(of: "ilvl") ?? 0
            } else if !isOverride {
                take(scanner, definition: definition, level: level)
            }
        }
    }

    private mutating func take(_ scanner: XMLScanner, definition: Int, level: Int) {
        guard (0..<Self.mostLevels).contains(level) else { return }
        if scanner.isNamed("start"), let start = scanner.integer(of: "val") {
            levels[definition, default: [:]][level, default: Level()].start = start
        } else if scanner.isNamed("numFmt"), let format = scanner.text(of: "val") {
            levels[definition, default: [:]][level, default: Level()].format = format
        } else if scanner.isNamed("lvlText"), let text = scanner.text(of: "val") {
            levels[definition, default: [:]][level, default: Level()].text = String(text.prefix(Self.longestText))
        }
    }

    /// The printed mark of the next paragraph of a list: "1.", "a)"; "" for unknown lists.
    ///
    /// - Parameter bullet: the mark of a list without numbers.
    mutating func next(_ reference: Reference, bullet: String) -> String {
        guard reference.list != 0, let definition = definitions[reference.list], let known = levels[definition],
            let level = known[reference.level]
        else { return "" }
        if begun.insert(reference.list).inserted, let start = starts[reference.list] {
            for (index, first) in start { counters[definition, default: [:]][index] = first - 1 }
        }
        var counts = counters[definition] ?? [:]
        counts[reference.level] = (counts[reference.level] ?? level.start - 1) + 1
        for deeper in counts.keys where deeper > reference.level { counts[deeper] = nil }
        counters[definition] = counts
        if level.format == "bullet" { return bullet }
        guard level.format != "none" else { return "" }
        return printed(level, known: known, counts: counts)
    }

    private func printed(_ level: Level, known: [Int: Level], counts: [Int: Int]) -> String {
        var result = ""
        var characters = level.text[...]
        while let character = characters.popFirst() {
            guard character == "%", let digit = characters.first?.wholeNumberValue, digit > 0 else {
                result.append(character)
                continue
            }
            characters = characters.dropFirst()
            let source = known[digit - 1] ?? Level()
            result += NumberMark.text(counts[digit - 1] ?? source.start, format: source.format)
        }
        return result.trimmed
    }
}
