import Dispatch
import Domain
import Exchange
import Rules
import Synchronization

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

    /// Findings of all files, agencies side by side on all cores, as `selaras check` does it.
    static func importAndCheckSideBySide(_ files: [SourceFile]) -> Int {
        let groups = ImportReader.groups(files)
        let total = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: groups.count) { index in
            let count = ImportReader.read(groups[index]).proposals.reduce(0) { $0 + findings($1) }
            total.withLock { $0 += count }
        }
        return total.withLock { $0 }
    }

    static func findings(_ proposal: ImportProposal) -> Int {
        RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules).count
    }
}
