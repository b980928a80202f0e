import Documents
import Domain

/// Makes files of documents.
package struct DocumentPort: Sendable {
    /// Why there is no file, in words for the one who asked.
    package struct Failure: Error, Hashable, Sendable {
        package let text: Localized
        /// Whether whoever runs the server has to know of it: it lies with what is installed, not with the document.
        package let isOfServer: Bool

        package init(text: Localized, isOfServer: Bool) {
            self.text = text
            self.isOfServer = isOfServer
        }
    }

    /// Takes long; carried out in the background.
    package let bytes: @Sendable (Document, DocumentFormat) -> Result<[UInt8], Failure>

    package init(bytes: @escaping @Sendable (Document, DocumentFormat) -> Result<[UInt8], Failure>) {
        self.bytes = bytes
    }
}
