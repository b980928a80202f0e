import Markup

/// A table without lines that only lays out a page: labels beside their values, signatures side by side, boxes.
struct DOCXLayoutTable {
    let widths: [Int]
    var indent = 0
    /// Whether a thin line is drawn around each cell.
    var hasLines = false
    /// Of its cells; nil for none.
    var ground: StaticString?

    /// - Parameter rows: writes the rows with `row`.
    func write(_ w: inout MarkupWriter, rows: (inout MarkupWriter) -> Void) {
        w.element("w:tbl") { w in
            w.element("w:tblPr") { w in
                w.void("w:tblW", .number("w:w", widths.reduce(0, +)), .fixed("w:type", "dxa"))
                if indent > 0 { w.void("w:tblInd", .number("w:w", indent), .fixed("w:type", "dxa")) }
                if hasLines { Self.lines(&w) }
                w.void("w:tblLayout", .fixed("w:type", "fixed"))
            }
            w.element("w:tblGrid") { w in
                for width in widths { w.void("w:gridCol", .number("w:w", width)) }
            }
            rows(&w)
        }
    }

    /// One row; each cell must write at least one paragraph, as its last thing.
    func row(keepsTogether: Bool, _ w: inout MarkupWriter, cell: (Int, inout MarkupWriter) -> Void) {
        w.element("w:tr") { w in
            if keepsTogether { w.element("w:trPr") { $0.void("w:cantSplit") } }
            for (index, width) in widths.enumerated() {
                w.element("w:tc") { w in
                    w.element("w:tcPr") { w in
                        w.void("w:tcW", .number("w:w", width), .fixed("w:type", "dxa"))
                        if let ground {
                            w.void(
                                "w:shd", .fixed("w:val", "clear"), .fixed("w:color", "auto"), .fixed("w:fill", ground))
                        }
                    }
                    cell(index, &w)
                }
            }
        }
    }

    private static func lines(_ w: inout MarkupWriter) {
        func line(_ name: StaticString, _ w: inout MarkupWriter) {
            w.void(
                name, .fixed("w:val", "single"), .number("w:sz", 6), .number("w:space", 0), .fixed("w:color", "475467"))
        }
        w.element("w:tblBorders") { w in
            line("w:top", &w)
            line("w:left", &w)
            line("w:bottom", &w)
            line("w:right", &w)
        }
    }
}
