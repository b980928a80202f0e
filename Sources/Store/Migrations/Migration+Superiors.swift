extension Migration {
    /// For whom those sign who sign on behalf, as printed, one post a line; empty where none was.
    static let superiors = Migration(11, "posts that are signed for") { _ in
        ["signatory", "past_signatory"].map { "ALTER TABLE \($0) ADD COLUMN superiors TEXT NOT NULL DEFAULT ''" }
    }
}
