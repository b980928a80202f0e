import ArgumentParser
import Documents
import Domain

/// The page on the commands, from their own help.
enum CommandLineSheet {
    /// By what one types behind "selaras".
    private static let commands: [(name: String, type: any ParsableCommand.Type)] = [
        ("check", CheckCommand.self), ("import", ImportCommand.self), ("render", RenderCommand.self),
        ("documents", DocumentsCommand.self), ("rules", RulesCommand.self), ("demo", DemoCommand.self),
        ("serve", ServeCommand.self), ("account open", AccountOpenCommand.self),
        ("account reset", AccountResetCommand.self),
        ("backup", BackupCommand.self), ("restore", RestoreCommand.self), ("audit verify", AuditVerifyCommand.self),
        ("docs", DocsCommand.self),
    ]

    static var document: Document {
        let sections = commands.map { command in
            Section(
                title: "selaras \(command.name)", content: [.verbatim(help(of: command.type))])
        }
        return Document(
            id: DocumentDefinitionID("perintah"), title: "Perintah selaras", titleLines: ["Perintah selaras"],
            sections: [Section(content: [.verbatim(help(of: Selaras.self))])] + sections)
    }

    private static func help(of command: any ParsableCommand.Type) -> String {
        let text = Selaras.helpMessage(for: command, columns: 100)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n").trimmed
    }
}
