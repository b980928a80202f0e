import Domain
import Exchange
import Rules

/// What is measured: reading documents and checking them with all rules.
enum Workload {
    /// Findings of all files, each read and checked and then let go.
    static func importAndCheck(_ files: [SourceFile]) -> Int {
        files.reduce(0) { count, file in
            count + ImportReader.read([file]).proposals.reduce(0) { $0 + findings($1) }
        }
    }

    /// Findings of all files, all read before any is checked.
    static func importAllThenCheck(_ files: [SourceFile]) -> Int {
        ImportReader.read(files).proposals.reduce(0) { $0 + findings($1) }
    }

    static func findings(_ proposal: ImportProposal) -> Int {
        RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules).count
    }
}
