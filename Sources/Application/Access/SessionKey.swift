/// The name of a session in the register: the SHA-256 of its token, of which the token can't be made.
package struct SessionKey: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ token: SessionToken, digest: DigestPort) {
        bytes = digest.sha256(token.bytes)
    }
}
