/// Digests that nobody can undo.
package struct DigestPort: Sendable {
    /// 32 bytes.
    package let sha256: @Sendable ([UInt8]) -> [UInt8]

    package init(sha256: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.sha256 = sha256
    }
}
