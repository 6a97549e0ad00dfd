import { useState } from "react";

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A number as part of a sentence. What is half typed stays in the field; only a whole number in range counts. */
export function NumberInText({ label, value, min, max, disabled = false, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="number"
      className="input number-in-text"
      aria-label={label}
      inputMode="numeric"
      min={min}
      max={max}
      step={1}
      disabled={disabled}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = Number(event.target.value);
        if (event.target.value !== "" && Number.isInteger(number) && number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
