import ArgumentParser

/// `selaras audit`: what concerns the audit log.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Memeriksa jejak audit.",
        subcommands: [AuditVerifyCommand.self])
}
