import ArgumentParser

/// The `selaras` program.
@main
struct Selaras: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selaras",
        abstract: "Membaca, memeriksa dan menyusun dokumen perencanaan kinerja perangkat daerah (SAKIP).",
        discussion: """
            Selaras membaca dokumen yang sudah ada (tabel teks, dossier YAML atau JSON), menemukan angka yang tidak \
            cocok, dan menjelaskan setiap temuan dengan letak, hitungan dan cara memperbaikinya.

            CONTOH
              selaras check rencana-aksi.txt
              selaras check rencana-aksi.txt --format html --output laporan.html
              selaras rules target.quarters-make-year

            STATUS KELUAR
              0   berhasil; pada check: tidak ada kesalahan
              1   check menemukan kesalahan
              2   ada berkas yang tidak dapat dibaca, atau permintaan tidak dapat dipenuhi
              64  perintah atau pilihan keliru

            PELENGKAPAN OTOMATIS
              selaras --generate-completion-script bash > /etc/bash_completion.d/selaras
              (juga tersedia untuk zsh dan fish)
            """,
        version: Version.text,
        subcommands: [
            ImportCommand.self, CheckCommand.self, RenderCommand.self, DocumentsCommand.self, RulesCommand.self,
            DemoCommand.self, BackupCommand.self, RestoreCommand.self, AuditCommand.self, ServeCommand.self,
            AccountCommand.self, DocsCommand.self,
        ])
}
