/// Where a register lies, as `--database` names it: `sqlite:FILE`, or the file's path alone.
struct DatabaseAddress: Hashable {
    /// Why it names no register that can be used.
    enum Fault: Error, Hashable {
        case noFile
        /// A database server: only files are known.
        case server
        case unknownKind(String)

        var message: String {
            switch self {
            case .noFile: "sebutkan berkasnya, misalnya sqlite:selaras.sqlite."
            case .server: "PostgreSQL belum didukung; versi ini menyimpan register dalam berkas (sqlite:berkas)."
            case .unknownKind(let kind): "\(kind) tidak dikenal; sebutkan sqlite:berkas."
            }
        }
    }

    let path: String

    init(_ text: String) throws(Fault) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        // A path may hold a colon further on: "data/2026:1.sqlite".
        guard parts.count == 2, !parts[0].contains("/"), !parts[0].contains(".") else {
            guard !text.isEmpty else { throw .noFile }
            path = text
            return
        }
        switch parts[0].lowercased() {
        case "sqlite":
            guard !parts[1].isEmpty else { throw .noFile }
            path = parts[1]
        case "postgres", "postgresql": throw .server
        default: throw .unknownKind(parts[0])
        }
    }
}
