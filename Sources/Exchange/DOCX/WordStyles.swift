/// The paragraph styles of a Word file: which are headings, and which are numbered.
struct WordStyles: Sendable {
    struct Style: Hashable, Sendable {
        var parent: String?
        /// 1 for the highest heading.
        var heading: Int?
        var list: Int?
        var level: Int?
    }

    private var styles: [String: Style] = [:]

    /// Styles are based on one another at most so often.
    private static let mostParents = 20

    init() {}

    init(_ scanner: XMLScanner) throws(ContainerFault) {
        var id: String?
        while true {
            let event = try scanner.next()
            if event == .endOfDocument { return }
            guard event == .start else { continue }
            if scanner.isNamed("style") {
                id = scanner.text(of: "styleId")
                if let id { styles[id] = Style() }
            } else if let id {
                take(scanner, id: id)
            }
        }
    }

    private mutating func take(_ scanner: XMLScanner, id: String) {
        if scanner.isNamed("basedOn") {
            styles[id]?.parent = scanner.text(of: "val")
        } else if scanner.isNamed("outlineLvl"), let level = scanner.integer(of: "val"), (0...8).contains(level) {
            styles[id]?.heading = level + 1
        } else if scanner.isNamed("numId") {
            styles[id]?.list = scanner.integer(of: "val")
        } else if scanner.isNamed("ilvl") {
            styles[id]?.level = scanner.integer(of: "val")
        }
    }

    /// The first value that a style or one it is based on has.
    private func value<Value>(of id: String?, _ path: KeyPath<Style, Value?>) -> Value? {
        var next = id
        for _ in 0..<Self.mostParents {
            guard let style = next.flatMap({ styles[$0] }) else { return nil }
            if let value = style[keyPath: path] { return value }
            next = style.parent
        }
        return nil
    }

    func heading(of id: String?) -> Int? { value(of: id, \.heading) }

    func numbering(of id: String?) -> WordNumbering.Reference? {
        value(of: id, \.list).map { WordNumbering.Reference(list: $0, level: value(of: id, \.level) ?? 0) }
    }
}
