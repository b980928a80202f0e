/// Seals the entries of the audit log with a secret that is kept outside the database.
package struct AuditSeal: Sendable {
    /// A code of 32 bytes that only holders of the secret can make (HMAC-SHA256).
    package let code: @Sendable ([UInt8]) -> [UInt8]

    package init(code: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.code = code
    }
}
