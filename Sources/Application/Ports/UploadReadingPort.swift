import Domain

/// Reads what strangers sent, where it can do no harm.
package struct UploadReadingPort: Sendable {
    /// Waits for its turn and for the reading to end.
    package let read: @Sendable ([UploadedFile]) async -> Result<UploadReading, UploadFault>

    package init(read: @escaping @Sendable ([UploadedFile]) async -> Result<UploadReading, UploadFault>) {
        self.read = read
    }
}
