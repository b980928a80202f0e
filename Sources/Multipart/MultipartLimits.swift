/// How much of a form is taken before it is refused.
package struct MultipartLimits: Hashable, Sendable {
    package var parts: Int
    /// Of one part's head.
    package var headBytes: Int
    /// Of one part that is no file.
    package var fieldBytes: Int
    package var fileBytes: Int
    /// Of the whole form.
    package var totalBytes: Int

    package init(
        parts: Int = 32, headBytes: Int = 8 << 10, fieldBytes: Int = 64 << 10, fileBytes: Int = 20_000_000,
        totalBytes: Int = 64_000_000
    ) {
        self.parts = parts
        self.headBytes = headBytes
        self.fieldBytes = fieldBytes
        self.fileBytes = fileBytes
        self.totalBytes = totalBytes
    }

    package static let standard = MultipartLimits()
}
