import Documents

/// Renders any document as a workbook: a sheet for each section with a table, numbers as numbers, printable as it is.
///
/// A cover or letterhead, which would say the title again, is left out.
package struct XLSXRenderer: Sendable {
    package init() {}

    /// Writes the workbook to a file; the same document gives the same bytes.
    package func write(_ document: Document, to path: String) throws(RenderingFault) {
        let book = try WorkbookWriter(path: path, title: document.title.sheetText, date: document.date)
        var fault: RenderingFault?
        for (index, part) in SheetPlan(document).sheets.enumerated() where fault == nil {
            guard let sheet = book.sheet(part.name) else {
                fault = .refused("lembar \(part.name)")
                break
            }
            do throws(RenderingFault) {
                var drawn = try DocumentSheet(part, of: document, isFirst: index == 0)
                try drawn.write(sheet, book)
            } catch {
                fault = error
            }
        }
        try book.close()
        if let fault { throw fault }
    }
}
