import Testing

extension Seed {
    /// What a skipped test says.
    package static let absence: Comment = "the seeds are neither in SELARAS_SHARED nor in ../shared"
}
