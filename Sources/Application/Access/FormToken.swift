/// What every form carries so that no other site can send it: made of the token of whoever it was shown to.
package struct FormToken: Hashable, Sendable {
    package let text: String

    package init(_ token: SessionToken, digest: DigestPort) {
        text = HexadecimalText.text(digest.sha256(Array("selaras.form/1 ".utf8) + token.bytes))
    }

    /// Takes as long for any other text of the same length.
    package func matches(_ other: String) -> Bool {
        let (own, sent) = (Array(text.utf8), Array(other.utf8))
        guard own.count == sent.count else { return false }
        return zip(own, sent).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
