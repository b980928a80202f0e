import ArgumentParser
import Documents
import Domain

/// The page on the commands, from their own help.
enum CommandLineSheet {
    private static let commands: [any ParsableCommand.Type] = [
        CheckCommand.self, ImportCommand.self, RenderCommand.self, DocumentsCommand.self, RulesCommand.self,
        DocsCommand.self,
    ]

    static var document: Document {
        let sections = commands.map { command in
            Section(
                title: "selaras \(command.configuration.commandName ?? "")",
                content: [.verbatim(help(of: command))])
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
