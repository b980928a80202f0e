import ArgumentParser

/// What a command tells the shell.
enum ExitStatus {
    /// A check found errors.
    static let findings = ExitCode(1)
    /// A file can't be read, or what was asked for can't be done. Wins over `findings`.
    static let refused = ExitCode(2)
}
