import Documents

/// Makes files of documents.
package struct DocumentPort: Sendable {
    /// Why there is no file, in words for the one who asked.
    package struct Failure: Error, Hashable, Sendable {
        package let text: String

        package init(text: String) {
            self.text = text
        }
    }

    /// Takes long; carried out in the background.
    package let bytes: @Sendable (Document, DocumentFormat) -> Result<[UInt8], Failure>

    package init(bytes: @escaping @Sendable (Document, DocumentFormat) -> Result<[UInt8], Failure>) {
        self.bytes = bytes
    }
}
