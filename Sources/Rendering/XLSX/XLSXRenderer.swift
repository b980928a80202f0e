import Documents

/// Renders any document as a workbook: a sheet for each section with a table, numbers as numbers, printable as it is.
///
/// The cover has a sheet of its own before them; the letterhead stands above the first title.
package struct XLSXRenderer: Sendable {
    package init() {}

    /// Writes the workbook to a file; the same document and parts give the same bytes.
    ///
    /// - Parameter parts: pictures of emblems that aren't PNG; without them such emblems are left out.
    package func write(
        _ document: Document, to path: String, with parts: PrintedParts = PrintedParts()
    ) throws(RenderingFault) {
        let book = try WorkbookWriter(path: path, title: document.title.sheetText, date: document.date)
        var fault: RenderingFault?
        if let cover = document.cover, let sheet = book.sheet(SheetFront.coverName) {
            let front = SheetFront(
                emblems: parts.emblems, widths: SheetFront.coverWidths, sheet: sheet, book: book)
            front.write(cover, document.paper, document.sections.first?.orientation ?? .portrait)
        }
        for (index, part) in SheetPlan(document).sheets.enumerated() where fault == nil {
            guard let sheet = book.sheet(part.name) else {
                fault = .refused("lembar \(part.name)")
                break
            }
            do throws(RenderingFault) {
                var drawn = try DocumentSheet(part, of: document, isFirst: index == 0)
                try drawn.write(sheet, book, emblems: parts.emblems)
            } catch {
                fault = error
            }
        }
        try book.close()
        if let fault { throw fault }
    }
}
