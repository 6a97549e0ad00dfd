import { useEffect, useRef, useState } from "react";
import { useText } from "../../ui/use-text.ts";

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;
/* Not in TypeScript's library yet; Chromium on Android and macOS has it, others scan with a hand scanner. */
const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
const LOOK_EVERY_MS = 180;
/** The same badge held before the camera is one arrival, not ten. */
const SAME_FOR_MS = 4000;

export function cameraScans(): boolean {
  return detectorClass() !== undefined && "mediaDevices" in navigator;
}

/** Reads badges with the device's camera. The picture never leaves the device. */
export function CameraScan({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useText();
  const video = useRef<HTMLVideoElement>(null);
  const report = useRef(onCode);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    report.current = onCode;
  }, [onCode]);
  useEffect(() => {
    const Barcodes = detectorClass();
    const view = video.current;
    if (!Barcodes || !view) return;
    const detector = new Barcodes({ formats: ["qr_code"] });
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let last = { code: "", at: 0 };
    const look = async () => {
      const [found] = await detector.detect(view).catch(() => []);
      const now = Date.now();
      if (found && (found.rawValue !== last.code || now - last.at > SAME_FOR_MS)) {
        last = { code: found.rawValue, at: now };
        report.current(found.rawValue);
      }
      if (!stopped) timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .then(async (opened) => {
        stream = opened;
        if (stopped) return opened.getTracks().forEach((track) => track.stop());
        view.srcObject = opened;
        await view.play();
        await look();
      })
      .catch(() => setRefused(true));
    return () => {
      stopped = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (refused) return <p className="field-error">{t("organise:door.camera_refused")}</p>;
  return <video ref={video} className="camera" muted playsInline aria-label={t("organise:door.camera")} />;
}
