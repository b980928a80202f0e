/// The cell formats of a workbook: how numbers are shown, and whether lines are drawn.
struct SheetStyles: Sendable {
    struct Style: Sendable {
        var format: Int
        var isBordered: Bool
    }

    private(set) var formats: [NumberFormat] = [.general]
    private(set) var styles: [Style] = []

    init() {}

    /// Reads the part of the styles.
    init(_ scanner: XMLScanner) throws(ContainerFault) {
        var codes: [Int: String] = [:]
        var borders: [Bool] = []
        var known: [Int: Int] = [:]
        var section = Section.none
        while true {
            let event = try scanner.next()
            if event == .endOfDocument { return }
            guard event == .start else { continue }
            section = Section(scanner) ?? section
            if scanner.isNamed("numFmt"), let id = scanner.integer(of: "numFmtId") {
                codes[id] = scanner.text(of: "formatCode")
            } else if section == .borders {
                takeBorder(scanner, &borders)
            } else if section == .formats, scanner.isNamed("xf") {
                let id = scanner.integer(of: "numFmtId") ?? 0
                let border = scanner.integer(of: "borderId") ?? 0
                let format = known[id] ?? add(codes[id].map { NumberFormat($0) } ?? NumberFormat(builtIn: id))
                known[id] = format
                styles.append(Style(format: format, isBordered: borders.indices.contains(border) && borders[border]))
            }
        }
    }

    private enum Section {
        case none, borders, formats, others

        init?(_ scanner: XMLScanner) {
            guard scanner.depth == 2 else { return nil }
            self =
                scanner.isNamed("borders") ? .borders : scanner.isNamed("cellXfs") ? .formats : .others
        }
    }

    private func takeBorder(_ scanner: XMLScanner, _ borders: inout [Bool]) {
        if scanner.isNamed("border") {
            borders.append(false)
        } else if let style = scanner.attribute("style"), !style.elementsEqual("none".utf8), !borders.isEmpty {
            borders[borders.count - 1] = true
        }
    }

    private mutating func add(_ format: NumberFormat) -> Int {
        formats.append(format)
        return formats.count - 1
    }

    func format(of style: Int) -> NumberFormat {
        styles.indices.contains(style) ? formats[styles[style].format] : .general
    }

    func isBordered(_ style: Int) -> Bool { styles.indices.contains(style) && styles[style].isBordered }
}
