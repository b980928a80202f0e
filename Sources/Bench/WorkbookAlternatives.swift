import CLibZip
import Domain
import Foundation

/// Other ways through a workbook, for comparison: only inflating it, and the read-only reader of openpyxl.
enum WorkbookAlternatives {
    /// Bytes of all parts, inflated and let go.
    static func inflate(_ file: SourceFile) -> Int {
        file.bytes.withUnsafeBytes { bytes in
            guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
                return 0
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
                zip_source_free(source)
                return 0
            }
            defer { zip_discard(archive) }
            var piece = [UInt8](repeating: 0, count: 65_536)
            var total = 0
            for index in 0..<UInt64(max(zip_get_num_entries(archive, 0), 0)) {
                guard let part = zip_fopen_index(archive, index, 0) else { continue }
                defer { zip_fclose(part) }
                while true {
                    let count = piece.withUnsafeMutableBytes { zip_fread(part, $0.baseAddress, UInt64($0.count)) }
                    guard count > 0 else { break }
                    total += Int(count)
                }
            }
            return total
        }
    }

    private static let script = """
        import sys, time
        try:
            from openpyxl import load_workbook
        except ImportError:
            sys.exit(3)
        start = time.perf_counter()
        count = 0
        for sheet in load_workbook(sys.argv[1], read_only=True).worksheets:
            for row in sheet.iter_rows(values_only=True):
                count += sum(1 for value in row if value is not None)
        print(time.perf_counter() - start, count)
        """

    /// Seconds that openpyxl needs, its own start left out, and the cells it finds; nil where it isn't installed.
    ///
    /// The interpreter is that of `SELARAS_PYTHON`, else `python3`.
    static func openpyxl(_ path: String) throws -> (seconds: Double, cells: Int)? {
        let child = Process()
        child.executableURL = URL(filePath: "/usr/bin/env")
        child.arguments = [ProcessInfo.processInfo.environment["SELARAS_PYTHON"] ?? "python3", "-c", script, path]
        let pipe = Pipe()
        child.standardOutput = pipe
        child.standardError = FileHandle.nullDevice
        try child.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        child.waitUntilExit()
        let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard child.terminationStatus == 0, words.count == 2, let seconds = Double(words[0]), let cells = Int(words[1])
        else { return nil }
        return (seconds, cells)
    }
}
