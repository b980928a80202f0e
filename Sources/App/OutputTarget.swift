import ArgumentParser
import Foundation

/// Where a command's result goes: standard output, or a file that appears whole or not at all.
struct OutputTarget {
    private let path: String?

    /// - Parameters:
    ///   - path: nil or "-" for standard output.
    ///   - inputs: files that must not be overwritten.
    ///   - name: of the file where the path is that of a folder; nil where it must be that of a file.
    init(_ path: String?, inputs: [String], name: String? = nil) throws {
        self.path = path == "-" ? nil : path.map { Self.file(at: $0, named: name) }
        guard let path = self.path else { return }
        let target = Self.identity(path)
        if inputs.contains(where: { $0 != "-" && Self.identity($0) == target }) {
            throw ValidationError("--output \(path) adalah berkas masukan; pilihlah nama lain.")
        }
    }

    /// Whether people see the result itself on the terminal or in a pipe.
    var isStandardOutput: Bool { path == nil }

    /// Writes the result; says on standard error when a file can't be written.
    func write(_ bytes: [UInt8]) throws {
        do {
            guard let path else { return try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
            let url = URL(filePath: path).resolvingSymlinksInPath()
            try Data(bytes).write(to: url, options: Self.isSpecial(url) ? [] : .atomic)
        } catch {
            let name = path ?? "keluaran standar"
            try Complaint("hasil tidak dapat ditulis ke \(name); periksa folder, hak akses dan ruang penyimpanan.")
                .exit()
        }
    }

    private static func file(at path: String, named name: String?) -> String {
        let isFolder = (try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
        guard isFolder, let name else { return path }
        return (path.hasSuffix("/") ? path : path + "/") + name
    }

    private static func identity(_ path: String) -> String {
        URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    /// Devices and pipes can't be replaced, only written to.
    private static func isSpecial(_ url: URL) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        guard let type = attributes?[.type] as? FileAttributeType else { return false }
        return type != .typeRegular
    }
}
