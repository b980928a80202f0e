import Application
import Crypto
import Foundation

/// The secret of the audit log: 32 random bytes in hexadecimal digits, in a file of its own that only its owner can read.
struct SecretFile {
    /// Why there is no secret.
    enum Fault: Error, Hashable {
        case missing(String)
        case unreadable(String)
        /// Others than its owner may read it: whoever has it can make the log say anything.
        case exposed(String)
        case malformed(String)
        case unwritable(String)
    }

    private static let byteCount = 32

    let path: String

    /// What seals with the secret; with `creating`, a new one is made where there is none.
    func seal(creating: Bool) throws(Fault) -> AuditSeal {
        let exists = FileManager.default.fileExists(atPath: path)
        guard exists || creating else { throw .missing(path) }
        let key = SymmetricKey(data: exists ? try read() : try create())
        return AuditSeal { Array(HMAC<SHA256>.authenticationCode(for: $0, using: key)) }
    }

    private func read() throws(Fault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, let data = try? handle.readToEnd() ?? Data() else {
            throw .unreadable(path)
        }
        guard status.st_mode & 0o077 == 0 else { throw .exposed(path) }
        let digits = Array(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...].prefix(2)), radix: 16)
        }
        guard digits.count == 2 * Self.byteCount, bytes.count == Self.byteCount else { throw .malformed(path) }
        return bytes
    }

    /// Never over a file that is there.
    private func create() throws(Fault) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
        } catch {
            throw .unwritable(path)
        }
        return bytes
    }
}
