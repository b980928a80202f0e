/// What a container (XLSX, DOCX) may hold; beyond it a file is refused before more of it is read.
struct ContainerLimits: Hashable, Sendable {
    /// Entries of the container.
    var entries = 2_000
    /// Bytes of one part, as declared and as really inflated.
    var partBytes = 128_000_000
    /// Bytes of all parts together.
    var totalBytes = 320_000_000
    /// Inflated bytes for one stored byte; honest Word files reach 60.
    var ratio = 200
    /// A part so small is never a bomb.
    var harmless = 1_000_000

    static let standard = ContainerLimits()
}
