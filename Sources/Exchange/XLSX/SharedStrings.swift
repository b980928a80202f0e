/// The texts that the sheets of a workbook share.
enum SharedStrings {
    static func read(_ scanner: XMLScanner) throws(ContainerFault) -> [SheetText] {
        var strings: [SheetText] = []
        var text: [UInt8] = []
        while true {
            switch try scanner.next() {
            case .endOfDocument: return strings
            case .start where scanner.isNamed("si"):
                text.removeAll(keepingCapacity: true)
                try append(scanner, to: &text)
                strings.append(SheetText(bytes: text))
            default: continue
            }
        }
    }

    /// Appends the text of a string item that has just begun: its runs joined, readings of characters left out.
    static func append(_ scanner: XMLScanner, to text: inout [UInt8]) throws(ContainerFault) {
        let outer = scanner.depth - 1
        var isText = false
        while scanner.depth > outer {
            switch try scanner.next() {
            case .start:
                if scanner.isNamed("rPh") { try scanner.skipElement() } else { isText = scanner.isNamed("t") }
            case .end: isText = false
            case .text: if isText { scanner.appendText(to: &text) }
            case .endOfDocument: break
            }
        }
    }

    /// Control characters are stored as "_x000D_".
    static func unescaped(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x00") else { return text }
        return text.replacing("_x000D_", with: "").replacing("_x000A_", with: "\n").replacing("_x0009_", with: "\t")
    }
}
