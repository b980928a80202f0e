/// A part of a gzip file that was deflated by itself, so that it can stand behind any other.
struct DeflatedPart: Sendable {
    /// How much work is spent on it.
    enum Effort: Sendable {
        /// What is sent once.
        case fast
        /// What is kept and sent often.
        case thorough
        /// What holds secrets: no text is told by that it repeats another (BREACH).
        case lettersAlone
    }

    /// Deflate blocks that end at a byte, without the end of the stream.
    let bytes: [UInt8]
    /// Of what it was made of.
    let checksum: UInt
    let length: Int

    init(_ plain: [UInt8], _ effort: Effort) {
        bytes = Deflation.blocks(of: plain, effort)
        checksum = Deflation.checksum(of: plain)
        length = plain.count
    }
}
