import Application
import Documents
import Domain
import Printing
import Rendering

/// Makes files of documents, in any format.
struct DocumentMaker: Sendable {
    /// What the typesetter of PDF may take.
    let seconds: Int
    /// Columns of plain text.
    let width: Int
    let usesColor: Bool

    /// For the terminal, which speaks Indonesian.
    func file(_ document: Document, as format: DocumentFormat) throws(Complaint) -> RenderedFile {
        do { return try made(document, as: format) } catch { throw Complaint(error.text.id) }
    }

    func made(_ document: Document, as format: DocumentFormat) throws(DocumentPort.Failure) -> RenderedFile {
        do {
            switch format {
            case .html: return RenderedFile(bytes: HTMLRenderer().render(document))
            case .pdf:
                return try PDFRenderer(tools: Composition.printing(seconds: seconds)).render(document)
            case .docx: return try word(document)
            case .xlsx: return try workbook(document)
            case .text: return RenderedFile(bytes: TextRenderer(width: width, usesColor: usesColor).render(document))
            case .markdown: return RenderedFile(bytes: TableTextRenderer(.markdown).render(document))
            case .tabs: return RenderedFile(bytes: TableTextRenderer(.tabs).render(document))
            }
        } catch let fault as RenderingFault {
            throw DocumentPort.Failure(text: fault.explanation, isOfServer: fault.isOfServer)
        } catch let fault as PrintingFault {
            throw DocumentPort.Failure(text: fault.message, isOfServer: fault.isOfServer)
        } catch {
            let text = Localized(
                id: "dokumen tidak dapat disusun: \(error)", en: "the document can't be made: \(error)")
            throw DocumentPort.Failure(text: text, isOfServer: true)
        }
    }

    /// With an emblem that is no PNG as a picture; without the typesetter that is left out.
    private func workbook(_ document: Document) throws(RenderingFault) -> RenderedFile {
        let emblems = PDFRenderer(tools: Composition.printing(seconds: seconds)).emblems(of: document)
        let bytes = try ScratchFile.bytes { try XLSXRenderer().write(document, to: $0, with: emblems) }
        return RenderedFile(bytes: bytes, notes: emblems.notes)
    }

    /// With drawings, pages and emblems as the typesetter makes them; without it the file is made all the same.
    private func word(_ document: Document) throws(RenderingFault) -> RenderedFile {
        let parts = PDFRenderer(tools: Composition.printing(seconds: seconds)).parts(of: document)
        var file = try DOCXRenderer().render(document, with: parts)
        file.notes += parts.notes
        return file
    }
}
